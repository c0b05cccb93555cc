"""Why does ``asyncio.run`` not return, although ``main`` is done?

Wrong::

    import asyncio

    async def poll():
        for number in range(4):  # or while True
            try:
                await asyncio.sleep(1)
                print("polled", number)
            except:
                print("failed, trying again")

    async def main():
        polling = asyncio.create_task(poll())
        await asyncio.sleep(1.5)
        print("main is done")

    asyncio.run(main())
    print("the end")

It prints::

    polled 0
    main is done
    failed, trying again
    polled 2
    polled 3
    the end

When ``main`` is done, `asyncio.run` cancels all tasks that are left, and waits
until they have ended.  ``poll`` takes that for one more failure and goes on;
with ``while True`` it never ends, and nothing more is said.  Catch
`Exception`: a request to stop is not one.

Right::

    import asyncio

    async def poll():
        for number in range(4):  # or while True
            try:
                await asyncio.sleep(1)
                print("polled", number)
            except Exception:
                print("failed, trying again")

    async def main():
        polling = asyncio.create_task(poll())
        await asyncio.sleep(1.5)
        print("main is done")

    asyncio.run(main())
    print("the end")

It prints::

    polled 0
    main is done
    the end

No task catches anything?  Then it may be waiting for a long ``finally``, or
for a thread, as it does from Python 3.9 on with those of `asyncio.to_thread`
and ``run_in_executor`` (`asyncio_primer.mistakes.cancellation.cancel_thread`).
If ``asyncio.run`` does return, and only the program does not end, there is
another thread: `asyncio_primer.mistakes.threads.thread_never_ends`.

Also asked: asyncio.run never returns, hangs at the end; main finished but the
process hangs; script hangs after the last line of main; program never exits
after main returns; background task keeps the program alive; have to press
Ctrl-C to get the prompt back; stuck at shutdown in _cancel_all_tasks.

Next: `asyncio_primer.cleanup`, on what a cancelled task may do.
"""
