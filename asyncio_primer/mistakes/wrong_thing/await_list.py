"""I have a list of coroutines.  Why can't I await them all at once?

Wrong::

    import asyncio

    async def fetch(dish):
        await asyncio.sleep(1)
        return dish

    async def main():
        dishes = [fetch(d) for d in ("fruit", "water")]
        print(await dishes)

    asyncio.run(main())

Up to Python 3.13 it prints::

    Traceback (most recent call last):
      ...
    TypeError: object list can't be used in 'await' expression
    ...: RuntimeWarning: coroutine 'fetch' was never awaited

On Python 3.14 and later it prints::

    Traceback (most recent call last):
      ...
    TypeError: 'list' object can't be awaited
    ...: RuntimeWarning: coroutine 'fetch' was never awaited

``await`` waits for one thing.  A list of coroutines is a list, and nobody runs
what is in it.  `asyncio.gather` makes one awaitable of many: it runs them
together, and returns a list of their results in the same order.  The star
hands over the list's elements one by one.

Right::

    import asyncio

    async def fetch(dish):
        await asyncio.sleep(1)
        return dish

    async def main():
        dishes = [fetch(d) for d in ("fruit", "water")]
        print(await asyncio.gather(*dishes))

    asyncio.run(main())

It prints::

    ['fruit', 'water']

Nothing fails, and none of them runs?  See
`asyncio_primer.mistakes.never_awaited.coroutines_in_list`.

Also asked: await [task1, task2]; await multiple coroutines, or several things
at once; await a tuple; await all tasks in a list; run many coroutines at the
same time like Promise.all; await a list comprehension; how to wait for
everything; await dict of tasks.

Next: `asyncio_primer.gathering`, on gathering, and what happens to errors.
"""
