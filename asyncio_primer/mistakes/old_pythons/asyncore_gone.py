"""Why is there no module named ``asyncore`` any more?

Wrong::

    import socket
    from asyncore import dispatcher_with_send, loop

    class Echo(dispatcher_with_send):
        def handle_read(self):
            self.send(self.recv(100))
            self.close()

    client, server = socket.socketpair()
    Echo(server)
    client.send(b"melon")
    loop()
    print(client.recv(100))
    client.close()

Up to Python 3.9 it prints::

    b'melon'

On Python 3.10 and 3.11 it prints::

    program.py:2: DeprecationWarning: The asyncore module is deprecated and will be removed in Python 3.12. The recommended replacement is asyncio
      from asyncore import dispatcher_with_send, loop
    b'melon'

On Python 3.12 to 3.14 it prints::

    Traceback (most recent call last):
      ...
    ModuleNotFoundError: No module named 'asyncore'

On Python 3.15 and later it prints::

    Traceback (most recent call last):
      ...
    ModuleNotFoundError: No module named 'asyncore'. Did you mean: 'asyncio'?

``asyncore`` and ``asynchat`` served sockets before there was asyncio, and
``smtpd`` was made of them.  Python 3.12 removed all three.  What to do depends
on whose line it is.

- A library's (the traceback names it): upgrade it.  Where there is no newer
  one, the packages ``pyasyncore`` and ``pyasynchat`` bring the modules back.
- Yours: write it with asyncio, whose streams read and write by themselves.
- In place of ``smtpd`` there is the package ``aiosmtpd``.

Right::

    import asyncio

    async def echo(reader, writer):
        writer.write(await reader.read(100))
        await writer.drain()
        writer.close()

    async def main():
        server = await asyncio.start_server(
            echo, "127.0.0.1", 0
        )
        host, port = server.sockets[0].getsockname()
        reader, writer = await asyncio.open_connection(
            host, port
        )
        writer.write(b"melon")
        print(await reader.read(100))
        writer.close()
        server.close()

    asyncio.run(main())

It prints::

    b'melon'

Also asked: asyncore removed in Python 3.12; asynchat or smtpd not found;
asyncore deprecated; replace asyncore with asyncio; asyncore or asyncio;
pyftpdlib, pysnmp or another library imports asyncore; pip install asyncore.

Next: `asyncio_primer.streams`, on reading from and writing to connections.
"""
