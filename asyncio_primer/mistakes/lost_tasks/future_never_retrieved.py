"""What does "Future exception was never retrieved" mean, if I made no future?

Wrong::

    import asyncio

    def read():
        raise OSError("no such file")

    async def main():
        loop = asyncio.get_running_loop()
        loop.run_in_executor(None, read)
        await asyncio.sleep(1)

    asyncio.run(main())

It prints::

    Future exception was never retrieved
    future: <Future finished exception=OSError('no such file')>
    Traceback (most recent call last):
      ...
    OSError: no such file

``run_in_executor()`` returns a future, for what the thread will return or
raise.  Here nobody keeps it and nobody awaits it, so nobody hears of the
error.  When Python throws the future away, it logs what it was left with.  A
task says "Task exception was never retrieved" instead; all else is the same:
`asyncio_primer.mistakes.lost_tasks.never_retrieved`.

Right::

    import asyncio

    def read():
        raise OSError("no such file")

    async def main():
        loop = asyncio.get_running_loop()
        try:
            await loop.run_in_executor(None, read)
        except OSError as error:
            print("failed:", error)

    asyncio.run(main())

It prints::

    failed: no such file

Where else futures come from: ``loop.create_future()`` with a
``set_exception()``, `asyncio.wrap_future`, and libraries that keep one for
each request, and let all fail when the connection is lost.  There the cure is
the same: await what you were given, or cancel it, before you close the
connection.

Also asked: error in run_in_executor is only logged; exception in a thread is
lost; message on closing a browser or connection (playwright, pyppeteer,
telethon); set_exception without anybody waiting; future with an unhandled
error; traceback in the log after disconnect.

Next: `asyncio_primer.unheard`, on errors that nobody asks for.
"""
