"""Why does my background task never finish, although there is no error?

Wrong::

    import asyncio

    async def save(name):
        print("saving", name)
        await asyncio.sleep(2)
        print("saved", name)

    async def main():
        asyncio.create_task(save("red"))
        await asyncio.sleep(1)
        print("main ends")

    asyncio.run(main())

It prints::

    saving red
    main ends

When ``main()`` ends, `asyncio.run` cancels every task that is left, waits
until they have stopped, and closes the loop.  To be cancelled is no error, so
nothing is printed.  Unlike a thread, a task does not keep the program running.

Right::

    import asyncio

    async def save(name):
        print("saving", name)
        await asyncio.sleep(2)
        print("saved", name)

    async def main():
        task = asyncio.create_task(save("red"))
        await asyncio.sleep(1)
        print("main ends")
        await task

    asyncio.run(main())

It prints::

    saving red
    main ends
    saved red

For many tasks: keep them in a list, and ``await asyncio.gather(*tasks)`` at
the end.

Right.  Needs Python 3.11::

    import asyncio

    async def save(name):
        print("saving", name)
        await asyncio.sleep(2)
        print("saved", name)

    async def main():
        async with asyncio.TaskGroup() as group:
            group.create_task(save("red"))
            await asyncio.sleep(1)
            print("main ends")

    asyncio.run(main())

On Python 3.11 and later it prints::

    saving red
    main ends
    saved red

The block ends when all its tasks have.

Also asked: task is cut off at the end; script exits before tasks complete;
task does not run to the end or is killed when the program finishes; the second
print never appears; create_task does nothing; how to wait for background jobs
before exit; fire and forget does not work in a short script; asyncio.run does
not wait for other tasks; background task stops halfway; program quits or exits
before my tasks are done.

Next: `asyncio_primer.running`, on three ways to start a coroutine.
"""
