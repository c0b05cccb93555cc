"""A certificate helps only those who check it.

TLS, the S in HTTPS, does two things.  It encrypts, so that nobody on the way
can read what is sent, or change it.  And a server proves with a *certificate*
who it is: a name and a key, signed by somebody whom the client trusts.  To
make one, this lesson needs the program ``openssl``; most systems have it.

Run it:  python -m asyncio_primer.encryption
"""

import asyncio
import ssl
import subprocess
import tempfile
from asyncio import StreamReader, StreamWriter
from pathlib import Path
from ssl import SSLContext
from typing import Any, Dict, Tuple

NAME = "kitchen.example"
OPENSSL = (
    "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes"
    f" -days 1 -subj /CN={NAME} -addext subjectAltName=DNS:{NAME}"
    " -keyout kitchen.pem -out kitchen.pem"
)


def identity() -> Tuple[SSLContext, SSLContext]:
    """Make a certificate; return what it takes to show it, and to trust it.

    An `ssl.SSLContext` is a set of rules for connections.  The first one here
    is for the server: it has a self-signed certificate, and its key.  The
    second is for clients, and trusts this certificate only.
    """
    with tempfile.TemporaryDirectory() as folder:
        command = OPENSSL.split()
        subprocess.run(command, cwd=folder, check=True, stderr=subprocess.PIPE)
        pem = Path(folder, "kitchen.pem")
        kitchen = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        kitchen.load_cert_chain(pem)
        return kitchen, ssl.create_default_context(cafile=pem)


def careless() -> SSLContext:
    """Return the rules of a client that takes any certificate.

    "Certificate verify failed", says the program.  "Switch that off", says
    somebody on the net.
    """
    rules = ssl.create_default_context()
    rules.check_hostname = False
    rules.verify_mode = ssl.CERT_NONE
    return rules


async def shout(reader: StreamReader, writer: StreamWriter) -> None:
    """Serve a client: send a line of *reader* back to *writer*, louder."""
    writer.write((await reader.readline()).upper())
    await writer.drain()
    writer.close()
    await writer.wait_closed()


async def order(kitchen: SSLContext, customer: SSLContext, name: str) -> None:
    """Serve by *kitchen*'s rules; order by *customer*'s, expecting *name*.

    Both sides get their rules, and the client says whom it expects:

    >>> kitchen, customer = identity()
    >>> asyncio.run(order(kitchen, customer, "kitchen.example"))
    TLSv1.3: MELON

    That is all.  Reader and writer are used as they always were.
    """
    server = await asyncio.start_server(shout, "127.0.0.1", 0, ssl=kitchen)
    async with server:
        where = server.sockets[0].getsockname()
        rules: Dict[str, Any] = {"ssl": customer, "server_hostname": name}
        reader, writer = await asyncio.open_connection(*where, **rules)
        writer.write(b"melon\n")
        answer = (await reader.read()).decode().strip()
        print(f"{writer.get_extra_info('ssl_object').version()}: {answer}")
        writer.close()
        await writer.wait_closed()


async def attempt(kitchen: SSLContext, client: SSLContext, name: str) -> None:
    """Do `order` with *kitchen*, *client* and *name*, or say why not.

    A client that was not told to trust this certificate refuses it, and one
    that was told trusts it for its name only ("..." is something left out):

    >>> kitchen, customer = identity()
    >>> stranger = ssl.create_default_context()
    >>> asyncio.run(attempt(kitchen, stranger, NAME))  # doctest: +ELLIPSIS
    refused: self...signed certificate
    >>> asyncio.run(attempt(kitchen, customer, "melon.example"))
    refused: Hostname mismatch, certificate is not valid for 'melon.example'.
    """
    try:
        await order(kitchen, client, name)
    except ssl.SSLCertVerificationError as error:
        print("refused:", error.verify_message)


async def main() -> None:
    """Let a customer and a careless one meet an impostor.

    The impostor has made a certificate, too, and put the kitchen's name on it.

    Predict: with whom does the careless customer talk, and is that encrypted?

    >>> asyncio.run(main())  # doctest: +ELLIPSIS
    customer and kitchen
    TLSv1.3: MELON
    customer and impostor
    refused: self...signed certificate
    careless and impostor
    TLSv1.3: MELON

    With the impostor, in perfect secrecy.  If you know that a certificate is
    right though nobody known has signed it, do not switch the check off: tell
    the client to trust this one, as `identity` does with ``cafile``.

    When not: on the internet, do not sign your own.  Let's Encrypt signs yours
    for nothing, and a web server in front of your program can do all of TLS.

    Next: `asyncio_primer.upgrading`, for encryption that begins later.
    """
    (kitchen, customer), (impostor, _) = identity(), identity()
    print("customer and kitchen")
    await attempt(kitchen, customer, NAME)
    print("customer and impostor")
    await attempt(impostor, customer, NAME)
    print("careless and impostor")
    await attempt(impostor, careless(), NAME)


if __name__ == "__main__":
    asyncio.run(main())
