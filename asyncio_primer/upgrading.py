"""A connection can begin in plain text, and be encrypted later.

Mail servers and some databases begin in plain text: the server offers TLS, the
client accepts, and both switch.

Needs Python 3.11.  `asyncio.StreamWriter.start_tls` encrypts a connection that
is open.  On older Pythons, use a port for TLS, as in
`asyncio_primer.encryption`.

Run it:  python -m asyncio_primer.upgrading
"""

import asyncio
import ssl
import subprocess
import sys
import tempfile
from asyncio import StreamReader, StreamWriter
from pathlib import Path
from ssl import SSLContext
from typing import Tuple

OPENSSL = (
    "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes"
    " -days 1 -subj /CN=kitchen -addext subjectAltName=DNS:kitchen"
    " -keyout kitchen.pem -out kitchen.pem"
)


def identity() -> Tuple[SSLContext, SSLContext]:
    """Make a certificate; return what it takes to show it, and to trust it."""
    with tempfile.TemporaryDirectory() as folder:
        command = OPENSSL.split()
        subprocess.run(command, cwd=folder, check=True, stderr=subprocess.PIPE)
        pem = Path(folder, "kitchen.pem")
        kitchen = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        kitchen.load_cert_chain(pem)
        return kitchen, ssl.create_default_context(cafile=pem)


async def order(
    reader: StreamReader,
    writer: StreamWriter,
    rules: SSLContext,
) -> None:
    """Order over *writer*, by TLS with *rules* if *reader* brings an offer.

    Reader and writer stay the same two objects.  The client waits for a "go"
    before it switches, or what it sends next could come too early for TLS.
    """
    offer = await reader.readline()
    if sys.version_info >= (3, 11) and offer == b"TLS, if you like\n":
        writer.write(b"TLS, please\n")
        await reader.readline()
        await writer.start_tls(rules, server_hostname="kitchen")
    writer.write(b"a melon\n")
    await reader.read()
    writer.close()
    await writer.wait_closed()


async def serve(
    reader: StreamReader, writer: StreamWriter, rules: SSLContext, offer: bytes
) -> None:
    """Write *offer* to *writer*; switch to *rules* if *reader* wants that."""
    writer.write(offer)
    line = await reader.readline()
    if sys.version_info >= (3, 11) and line == b"TLS, please\n":
        writer.write(b"go\n")
        await writer.start_tls(rules)
        line = await reader.readline()
    is_tls = writer.get_extra_info("ssl_object") is not None
    print("encrypted:" if is_tls else "plain text:", line.strip())
    writer.close()
    await writer.wait_closed()


async def meet(offer: bytes) -> None:
    r"""Serve with *offer* as the first line, and let a client `order`.

    >>> asyncio.run(meet(b"TLS, if you like\n"))
    encrypted: b'a melon'

    Somebody sits on the way, cannot break TLS, and does not want to.

    Predict: all he does is to take the offer out of the server's first line.
    What does the client do, and what can he read?

    >>> asyncio.run(meet(b"no news\n"))
    plain text: b'a melon'

    The client was polite, and nobody was told.  So do not ask for encryption,
    demand it: without an offer, raise an error and close.

    When not: where you choose the protocol, do not upgrade.  A port that
    speaks TLS from the first byte leaves nobody anything to take out.  Nor to
    put in: a line that he adds before the handshake stays in the reader on
    many Pythons, and is read afterwards as if it had come encrypted.

    Next: `asyncio_primer.protocols`, for what lies below reader and writer.
    """
    kitchen, customer = identity()
    server = await asyncio.start_server(
        lambda reader, writer: serve(reader, writer, kitchen, offer),
        "127.0.0.1",
        0,
    )
    where = server.sockets[0].getsockname()
    await order(*await asyncio.open_connection(*where), customer)
    server.close()
    await server.wait_closed()


if __name__ == "__main__":
    asyncio.run(meet(b"TLS, if you like\n"))
    asyncio.run(meet(b"no news\n"))
