"""Why does an async function under ``lru_cache`` work only the first time?

Wrong::

    import asyncio
    from functools import lru_cache

    @lru_cache(maxsize=None)
    async def fetch(dish):
        await asyncio.sleep(1)
        return dish.upper()

    async def main():
        print(await fetch("melon"))
        print(await fetch("melon"))

    asyncio.run(main())

It prints::

    MELON
    Traceback (most recent call last):
      ...
    RuntimeError: cannot reuse already awaited coroutine

A cache keeps what the call returns.  The call returns a coroutine, and that
can be awaited once; the second call gets the same coroutine again, used up.
If the second call comes while the first still waits, the message is
``coroutine is being awaited already``.

A task can be awaited as often as you like, and keeps its result.  So keep
tasks; then calls that come at the same time share one fetch, too.

Right::

    import asyncio

    tasks = {}

    async def really_fetch(dish):
        await asyncio.sleep(1)
        return dish.upper()

    async def fetch(dish):
        if dish not in tasks:
            work = really_fetch(dish)
            tasks[dish] = asyncio.create_task(work)
        return await tasks[dish]

    async def main():
        print(await fetch("melon"))
        print(await fetch("melon"))

    asyncio.run(main())

It prints::

    MELON
    MELON

A task belongs to the loop that runs it, so this lasts for one `asyncio.run`.
An error is kept like a result: ``del tasks[dish]`` if it shall be tried again.
And whoever is cancelled while waiting cancels the fetch for all; put
`asyncio.shield` around ``tasks[dish]`` if that matters.

Also asked: cache the result of an async function; memoize a coroutine;
functools.cache with async def; cached_property async; async lru cache; works
the first time only; fastapi dependency with lru_cache; alru_cache; second call
fails.

Next: `asyncio_primer.awaitables`, on what can be awaited twice.
"""
