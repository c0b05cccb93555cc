"""Why can't I await the same coroutine twice?

Wrong::

    import asyncio

    async def fetch(dish):
        await asyncio.sleep(1)
        return dish

    async def main():
        melon = fetch("melon")
        print(await melon)
        print(await melon)

    asyncio.run(main())

It prints::

    melon
    Traceback (most recent call last):
      ...
    RuntimeError: cannot reuse already awaited coroutine

A coroutine is one run of the function, from its first line to its last.  It
hands its result to whoever awaited it, and keeps nothing.  If you want the
result again, keep the result; if you want another run, call the function
again.

Right::

    import asyncio

    async def fetch(dish):
        await asyncio.sleep(1)
        return dish

    async def main():
        melon = await fetch("melon")
        print(melon)
        print(melon)

    asyncio.run(main())

It prints::

    melon
    melon

Right, with a task, which keeps its result::

    import asyncio

    async def fetch(dish):
        await asyncio.sleep(1)
        return dish

    async def main():
        melon = asyncio.create_task(fetch("melon"))
        print(await melon)
        print(await melon)

    asyncio.run(main())

It prints::

    melon
    melon

You never wrote ``await`` twice?  Then something keeps the coroutine for you: a
cache (`asyncio_primer.mistakes.wrong_thing.cached_coroutine`) or a loop that
tries again (`asyncio_primer.mistakes.wrong_thing.retried_coroutine`).

Also asked: reuse a coroutine; await a coroutine two times; call or use a
coroutine again; coroutine can only be awaited once; run the same coroutine
object several times; asyncio.run twice with one coroutine; second await fails;
store a coroutine in a variable and await it later again.

Next: `asyncio_primer.awaitables`, on what can be awaited twice.
"""
