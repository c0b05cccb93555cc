"""Why does ``gather(work, work)`` run my coroutine only once?

Wrong::

    import asyncio

    async def ring():
        print("ring")
        await asyncio.sleep(1)
        return "rung"

    async def main():
        work = ring()
        print(await asyncio.gather(work, work, work))

    asyncio.run(main())

It prints::

    ring
    ['rung', 'rung', 'rung']

``ring()`` was called once, so there is one coroutine, and a coroutine runs
once.  ``gather()`` notices that it was given the same object three times,
makes one task of it, and lists that task's result three times.  The same goes
for ``[ring()] * 3``.  (Elsewhere a second use is an error: "cannot reuse
already awaited coroutine".)  Call the function anew for each.

Right::

    import asyncio

    async def ring():
        print("ring")
        await asyncio.sleep(1)
        return "rung"

    async def main():
        work = [ring() for _ in range(3)]
        print(await asyncio.gather(*work))

    asyncio.run(main())

It prints::

    ring
    ring
    ring
    ['rung', 'rung', 'rung']

Also asked: run the same coroutine several times at once; gather with a list
multiplied by n; repeat a coroutine; gather removes duplicates; same result
twice from gather; call an async function n times in parallel; load test with
gather.

Next: `asyncio_primer.coroutines`, on what a call makes.
"""
