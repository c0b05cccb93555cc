"""Why "Exception in callback" with InvalidStateError after a timeout?

Wrong::

    import asyncio

    async def ask():
        loop = asyncio.get_running_loop()
        answer = loop.create_future()
        loop.call_later(2, answer.set_result, "red")
        return await answer

    async def main():
        try:
            await asyncio.wait_for(ask(), timeout=1)
        except asyncio.TimeoutError:
            print("no answer in time")
        await asyncio.sleep(2)
        print("main goes on")

    asyncio.run(main())

Up to Python 3.12 it prints::

    no answer in time
    Exception in callback Future.set_result('red')
    handle: <TimerHandle when=... Future.set_result('red')>
    Traceback (most recent call last):
      ...
    asyncio.exceptions.InvalidStateError: invalid state
    main goes on

On Python 3.13 and later it prints::

    no answer in time
    Exception in callback Future.set_result()
    handle: <TimerHandle when=... Future.set_result()>
    Traceback (most recent call last):
      ...
    asyncio.exceptions.InvalidStateError: invalid state
    main goes on

The timeout cancels the task, and the task cancels the future for which it
waits.  But the timer does not know that.  A second later it sets a result
on a future that is done, and that is an error.  Since it happens in a
callback, the loop logs it and goes on.  In a real program the timer is the
answer of a server, or a thread that has finished.

Right::

    import asyncio

    async def ask():
        loop = asyncio.get_running_loop()
        answer = loop.create_future()

        def answered(text):
            if not answer.done():
                answer.set_result(text)

        loop.call_later(2, answered, "red")
        return await answer

    async def main():
        try:
            await asyncio.wait_for(ask(), timeout=1)
        except asyncio.TimeoutError:
            print("no answer in time")
        await asyncio.sleep(2)
        print("main goes on")

    asyncio.run(main())

It prints::

    no answer in time
    main goes on

Better still, whoever gives up also stops what would have answered: keep what
``call_later()`` returns, and ``cancel()`` it in a ``finally``.

Also asked: late answer after a timeout; future was cancelled but the callback
still fires; error in call_soon_threadsafe with set_result; error in the log
minutes after a timeout; set_result on a cancelled future; invalid state error
after a timeout; response arrives, or set_result is called, after wait_for
timed out.

Next: `asyncio_primer.wrapping`, on a future between a callback and an await.
"""
