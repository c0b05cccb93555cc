"""asyncio, trio or anyio: which one shall I learn or use?

All three run the same ``async def`` functions in one thread, taking turns;
what you learn of one is mostly true of the others.  Their tasks and waits are
not interchangeable: a library for asyncio (aiohttp, asyncpg, discord.py) needs
asyncio's event loop.

``asyncio`` comes with Python, and most libraries are written for it.  trio is
a package of its own that had structured concurrency first: every task belongs
to a block (a *nursery*) and cannot outlive it.  asyncio has had the same idea
in `asyncio.TaskGroup` and `asyncio.timeout` since Python 3.11.  anyio is a
layer over both, for libraries that shall work with either.  If you are
learning, or your libraries ask for it, take asyncio; use its task groups, and
you have the best of it.  uvloop, which is often named with them, is no
alternative but another event loop under asyncio.

Also asked: trio vs asyncio; is trio better; should I use anyio; curio; gevent;
twisted or tornado; uvloop; which async library for a beginner; difference
between nursery and TaskGroup; alternative to asyncio.

Next: `asyncio_primer.structured`, on a task group that leaves nobody behind.
"""
