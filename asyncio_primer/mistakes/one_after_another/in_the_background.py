"""How do I run something in the background while my program goes on?

Wrong::

    import asyncio

    async def upload(name):
        await asyncio.sleep(1)
        print("uploaded", name)

    async def main():
        await upload("photo")
        print("ready for the next")

    asyncio.run(main())

It prints::

    uploaded photo
    ready for the next

``await`` is the opposite of the background: it waits.  Make a task, keep it in
a variable, and go on; wait for it at the latest before ``main`` returns, for
whatever still runs then is cancelled.

Right::

    import asyncio

    async def upload(name):
        await asyncio.sleep(1)
        print("uploaded", name)

    async def main():
        task = asyncio.create_task(upload("photo"))
        print("ready for the next")
        await task

    asyncio.run(main())

It prints::

    ready for the next
    uploaded photo

Keeping it is not a formality: the loop itself holds its tasks only weakly
(`asyncio_primer.mistakes.lost_tasks.collected_task`), and an error stays with
the task until you ask (`asyncio_primer.mistakes.lost_tasks.never_retrieved`).
The task gets on only while ``main`` waits for something.  An ordinary function
that blocks goes into a thread:
`asyncio_primer.mistakes.blocking.wrap_function`.

Also asked: fire and forget; start a coroutine without waiting for it; don't
block on an async call; background job in an async web handler; continue
without awaiting the result; run async function asynchronously; flask or
FastAPI background task; call async function and move on; non-blocking await;
don't wait for the coroutine to finish; send an email in the background after
the response.

Next: `asyncio_primer.keeping`, on tasks that nobody keeps.
"""
