"""Why can't my server bind to its address, or listen at its port?

Wrong::

    import asyncio

    async def handle(reader, writer):
        writer.close()

    async def main():
        server = await asyncio.start_server(
            handle, "192.0.2.1", 8888
        )
        await server.serve_forever()

    asyncio.run(main())

Up to Python 3.12 it prints::

    Traceback (most recent call last):
      ...
    OSError: [Errno 99] error while attempting to bind on address ('192.0.2.1', 8888): cannot assign requested address

On Python 3.13 and later it prints::

    Traceback (most recent call last):
      ...
    OSError: could not bind on any address out of [('192.0.2.1', 8888)]

Elsewhere::

    OSError: [Errno 49] error while attempting to bind on address ('192.0.2.1', 8888): can't assign requested address
    OSError: [Errno 10049] error while attempting to bind on address ('192.0.2.1', 8888): the requested address is not valid in its context
    PermissionError: [Errno 13] error while attempting to bind on address ('0.0.0.0', 80): permission denied
    PermissionError: [Errno 13] error while attempting to bind on address ('0.0.0.0', 80): [errno 13] permission denied

A server can only listen at an address of the computer on which it runs, and
192.0.2.1 belongs to another one.  So it is with the address by which the
outside knows you (it is your router's), with the name of another machine, and
with ``::1`` in a container without IPv6.  "Permission denied" means that ports
below 1024 are not for everybody: take a higher one.  (Those under "Elsewhere"
are not run here.)

``127.0.0.1`` can be reached from this computer only, ``0.0.0.0`` from
everywhere, and from outside of a container.

Right::

    import asyncio

    async def handle(reader, writer):
        writer.close()

    async def main():
        server = await asyncio.start_server(
            handle, "127.0.0.1", 0
        )
        print("listening")
        server.close()
        await server.wait_closed()

    asyncio.run(main())

It prints::

    listening

Port 0 is any free one; write the one you want.  If somebody listens there
already: `asyncio_primer.mistakes.connections.address_in_use`.

Also asked: errno 99, errno 13, errno 49, WinError 10049; server in docker,
localhost or ::1; which host do I give to start_server, aiohttp, uvicorn;
0.0.0.0 or 127.0.0.1; listen on all interfaces; public IP address; port 80 or
443 needs root; server cannot be reached from another computer.

Next: `asyncio_primer.serving`, on opening and closing a server.
"""
