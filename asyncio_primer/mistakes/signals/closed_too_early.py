"""Why do my tasks find everything closed when the program ends?

Wrong::

    import asyncio

    async def work(shop):
        try:
            await asyncio.sleep(60)
        finally:
            print("leaving, the shop is", shop["state"])

    async def main():
        shop = {"state": "open"}
        worker = asyncio.create_task(work(shop))
        try:
            await asyncio.sleep(1)
        finally:
            shop["state"] = "closed"

    asyncio.run(main())

It prints::

    leaving, the shop is closed

When ``main`` ends, its ``finally`` runs, and any ``async with`` in it closes.
The other tasks are still there: `asyncio.run` cancels them, and waits for
them, only after that.  So a session, a database or a pool that ``main`` closes
is closed under their feet.  After Ctrl-C it is the same.

End the tasks first, then close what they use.

Right::

    import asyncio

    async def work(shop):
        try:
            await asyncio.sleep(60)
        finally:
            print("leaving, the shop is", shop["state"])

    async def main():
        shop = {"state": "open"}
        worker = asyncio.create_task(work(shop))
        try:
            await asyncio.sleep(1)
        finally:
            worker.cancel()
            await asyncio.wait([worker])
            shop["state"] = "closed"

    asyncio.run(main())

It prints::

    leaving, the shop is open

From Python 3.11 on an `asyncio.TaskGroup` around what ``main`` does, inside of
what it closes, does the waiting; the worker is still for you to cancel.

Also asked: order of shutdown; session is closed, pool is closed or cannot
operate on a closed database at exit; background tasks use a closed connection;
RuntimeError Session is closed when stopping aiohttp; which ends first, main or
the tasks; cleanup order in asyncio.run; graceful shutdown of workers;
background tasks cancelled after the finally of main.

Next: `asyncio_primer.shutdown`, on stopping a service step by step.
"""
