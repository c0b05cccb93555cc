"""Why is a task "destroyed" after Ctrl-C?

Wrong::

    import asyncio
    import signal

    async def paint():
        await asyncio.sleep(60)

    async def main():
        task = asyncio.create_task(paint())
        # after a second somebody presses Ctrl-C
        loop.call_later(
            1, signal.raise_signal, signal.SIGINT)
        await task

    loop = asyncio.new_event_loop()
    try:
        loop.run_until_complete(main())
    except KeyboardInterrupt:
        print("stopped by Ctrl-C")
    loop.close()

It prints::

    stopped by Ctrl-C
    Task was destroyed but it is pending!
    task: <Task pending name='Task-2' coro=<paint() ...> wait_for=<Future pending cb=[...]> cb=[...]>

Ctrl-C breaks out of ``run_until_complete`` and leaves everything as it stands:
nobody is cancelled, and the tasks wait in a loop that will never run again.
Python finds them when they are thrown away.  A ``finally`` in them may run
then, but without a loop: it can await nothing.

`asyncio.run` cancels them, waits until they have tidied up, and closes the
loop.

Right::

    import asyncio
    import signal

    async def paint():
        await asyncio.sleep(60)

    async def main():
        task = asyncio.create_task(paint())
        # after a second somebody presses Ctrl-C
        loop = asyncio.get_running_loop()
        loop.call_later(
            1, signal.raise_signal, signal.SIGINT)
        await task

    try:
        asyncio.run(main())
    except KeyboardInterrupt:
        print("stopped by Ctrl-C")

It prints::

    stopped by Ctrl-C

Without Ctrl-C it has other causes:
`asyncio_primer.mistakes.lost_tasks.destroyed_pending`.

Also asked: run_until_complete and KeyboardInterrupt; pending tasks at exit;
run_forever Ctrl-C cleanup; loop.close with tasks left; old tutorial code with
get_event_loop and Ctrl-C; cancel all tasks after keyboard interrupt; task was
destroyed message on exit of my bot.

Next: `asyncio_primer.legacy`, on running a loop by hand.
"""
