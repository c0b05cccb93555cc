"""Why does my session work in the first asyncio.run(), and not in the next?

Wrong::

    import asyncio
    import socket

    class Session:
        async def connect(self, sock):
            self.reader, self.writer = (
                await asyncio.open_connection(sock=sock)
            )

        async def close(self):
            self.writer.close()
            await self.writer.wait_closed()

    session = Session()
    ours, theirs = socket.socketpair()
    asyncio.run(session.connect(ours))
    asyncio.run(session.close())

It prints::

    Traceback (most recent call last):
      ...
    RuntimeError: Event loop is closed

A connection is served by the loop in which it was opened, and the first
`asyncio.run` closed that loop.  The object in the global variable is still
there, but it can't receive, wait or even close any more.  Waiting for an
answer fails as well, with other words: it is "attached to a different loop"
(`asyncio_primer.mistakes.other_loops.different_loop`).

Sessions of aiohttp and httpx, pools of asyncpg, redis and motor, and engines
of SQLAlchemy keep connections inside.  Open them, use them and close them in
one `asyncio.run`.

Right::

    import asyncio
    import socket

    class Session:
        async def connect(self, sock):
            self.reader, self.writer = (
                await asyncio.open_connection(sock=sock)
            )

        async def close(self):
            self.writer.close()
            await self.writer.wait_closed()

    async def main():
        session = Session()
        ours, theirs = socket.socketpair()
        await session.connect(ours)
        await session.close()
        theirs.close()
        print("closed")

    asyncio.run(main())

It prints::

    closed

If ordinary code has to use it again and again, as in Flask or Celery, keep one
loop running in a thread: `asyncio_primer.crossing`.

Also asked: global aiohttp session; httpx AsyncClient or redis client reused in
a second call; asyncpg pool in flask or celery; second request fails; database
works only the first time; sqlalchemy async engine in tests; client works in
one asyncio.run but not in another; close session at the end.

Next: `asyncio_primer.streams`, on what a connection holds.
"""
