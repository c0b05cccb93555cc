"""If one of the tasks in ``gather()`` fails, what happens to the others?

Wrong::

    import asyncio

    async def paint(colour, seconds):
        await asyncio.sleep(seconds)
        if colour == "grey":
            raise ValueError("out of grey")
        print("painted", colour)

    async def main():
        try:
            await asyncio.gather(
                paint("grey", 1), paint("red", 2)
            )
        except ValueError as error:
            print("failed:", error)
        await asyncio.sleep(2)

    asyncio.run(main())

It prints::

    failed: out of grey
    painted red

They run on.  ``gather()`` raises the first error as soon as it happens, and
nobody tells the others, which work on in vain, with files and connections that
may be closed by now.  Should another fail later, its error is lost without a
word.

If one failure shall stop them all, use a task group.

Right.  Needs Python 3.11::

    import asyncio

    async def paint(colour, seconds):
        await asyncio.sleep(seconds)
        if colour == "grey":
            raise ValueError("out of grey")
        print("painted", colour)

    async def main():
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(paint("grey", 1))
                group.create_task(paint("red", 2))
        except ExceptionGroup as errors:
            print("failed:", errors.exceptions[0])
        await asyncio.sleep(2)

    asyncio.run(main())

On Python 3.11 and later it prints::

    failed: out of grey

Right, before that::

    import asyncio

    async def paint(colour, seconds):
        await asyncio.sleep(seconds)
        if colour == "grey":
            raise ValueError("out of grey")
        print("painted", colour)

    async def main():
        work = paint("grey", 1), paint("red", 2)
        tasks = [asyncio.create_task(w) for w in work]
        try:
            await asyncio.gather(*tasks)
        except ValueError as error:
            print("failed:", error)
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.wait(tasks)
        await asyncio.sleep(2)

    asyncio.run(main())

It prints::

    failed: out of grey

If all shall be finished, errors or not:
`asyncio_primer.mistakes.gathering.hidden_errors`.

Also asked: does gather cancel the remaining tasks on error; stop all tasks if
one fails; gather raises but work continues in the background; second exception
in gather is lost; abort everything on the first error; fail fast; gather keeps
running after an error or exception.

Next: `asyncio_primer.gathering`, on what the first error leaves behind.
"""
