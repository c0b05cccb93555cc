"""Why do other tasks stop while I loop over a blocking generator or stream?

Wrong::

    import asyncio
    import time

    def tokens():  # as a library's stream: it blocks
        for word in ("red", "blue"):
            time.sleep(1)
            yield word

    async def tick():
        print("tick")

    async def main():
        task = asyncio.create_task(tick())
        for word in tokens():
            print(word)
        await task

    asyncio.run(main())

It prints::

    red
    blue
    tick

A plain ``for`` asks for each item with an ordinary call, and that one blocks
until the item is there: no ``await``, no turn for others.  If the library has
an asynchronous version of its stream, use it, with ``async for``.  If not, ask
for each item in a thread.  ``next(stream, None)`` returns ``None`` at the end;
a `StopIteration` could not come out of a thread.

Right::

    import asyncio
    import time

    def tokens():  # as a library's stream: it blocks
        for word in ("red", "blue"):
            time.sleep(1)
            yield word

    async def tick():
        print("tick")

    async def main():
        loop = asyncio.get_running_loop()
        task = asyncio.create_task(tick())
        stream = tokens()
        while True:
            word = await loop.run_in_executor(
                None, next, stream, None)
            if word is None:
                break
            print(word)
        await task

    asyncio.run(main())

It prints::

    tick
    red
    blue

Going to a thread for each item takes time, too; for many small items let one
thread go through all of them, and send them over:
`asyncio_primer.mistakes.threads.queue_from_thread`.

Also asked: synchronous generator in async code; streaming response blocks;
openai stream freezes FastAPI; iterate over a blocking iterator; turn a
generator into an async generator; reading a serial port or a camera in a loop;
for line in process.stdout blocks; database cursor; iterate over a sync
generator in async code; for message in consumer (Kafka) blocks.

Next: `asyncio_primer.iteration`, on a loop that waits for each item.
"""
