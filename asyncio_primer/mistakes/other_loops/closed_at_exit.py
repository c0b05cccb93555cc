"""Why does "Event loop is closed" appear at the end, although all worked?

Wrong::

    import asyncio
    import socket

    class Connection:
        async def open(self, sock):
            self.reader, self.writer = (
                await asyncio.open_connection(sock=sock)
            )

        def __del__(self):
            self.writer.close()

    async def main():
        connection = Connection()
        await connection.open(ours)
        return connection

    ours, theirs = socket.socketpair()
    asyncio.run(main())

Up to Python 3.13 it prints::

    Exception ignored in: <function Connection.__del__ at 0x...>
    Traceback (most recent call last):
      ...
    RuntimeError: Event loop is closed

On Python 3.14 and later it prints::

    Exception ignored while calling deallocator <function Connection.__del__ at 0x...>:
    Traceback (most recent call last):
      ...
    RuntimeError: Event loop is closed

The work is done, and all that is wrong is the order: something was left open
for Python to close when it throws the object away.  That happens after the
last line that uses it, often at the very end of the program, and `asyncio.run`
has closed the loop by then.  Many libraries have such a ``__del__``, so you
may see the name of a class that you never heard of.

Nothing is lost, as a rule, but do close what you open, while the loop runs.
An ``async with`` around its use is best; then errors close it, too.  (An
aiohttp session may take a moment longer to close: ``await
asyncio.sleep(0.25)`` after its block.)

Right::

    import asyncio
    import socket

    class Connection:
        async def open(self, sock):
            self.reader, self.writer = (
                await asyncio.open_connection(sock=sock)
            )

        async def close(self):
            self.writer.close()
            await self.writer.wait_closed()

    async def main():
        connection = Connection()
        await connection.open(ours)
        await connection.close()

    ours, theirs = socket.socketpair()
    asyncio.run(main())
    theirs.close()

It prints nothing.

Elsewhere::

    Exception ignored in: <function _ProactorBasePipeTransport.__del__ at 0x...>
    Exception ignored in: <function BaseSubprocessTransport.__del__ at 0x...>

The first is from Windows, often with aiohttp; the second is about a subprocess
that nobody waited for.  Neither was run here.

Also asked: error message on Windows after aiohttp finished; how to silence the
message at exit; ProactorEventLoop; WindowsSelectorEventLoopPolicy as a fix;
unclosed transport; redis or httpx client complains when the program ends; del
method closes; ignored exception at the end of my script; error after the
program has finished; event loop is closed on Windows at the end.

Next: `asyncio_primer.managers`, on closing with ``async with``.
"""
