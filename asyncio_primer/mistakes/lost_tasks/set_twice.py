"""What is "InvalidStateError: invalid state"?

Wrong::

    import asyncio

    async def main():
        loop = asyncio.get_running_loop()
        answer = loop.create_future()

        def on_message(text):
            answer.set_result(text)

        on_message("red")
        on_message("blue")
        print(await answer)

    asyncio.run(main())

It prints::

    Traceback (most recent call last):
      ...
    asyncio.exceptions.InvalidStateError: invalid state

A future is set once, by ``set_result()``, ``set_exception()`` or ``cancel()``;
then it is done, and cannot be set again.  Here the second message finds it
done.  Often the future was cancelled meanwhile, since whoever awaited it gave
up: `asyncio_primer.mistakes.lost_tasks.answered_too_late`.  Ask before you
set.

Right::

    import asyncio

    async def main():
        loop = asyncio.get_running_loop()
        answer = loop.create_future()

        def on_message(text):
            if not answer.done():
                answer.set_result(text)

        on_message("red")
        on_message("blue")
        print(await answer)

    asyncio.run(main())

It prints::

    red

If each message counts, a future is the wrong vessel.

Right, for many answers::

    import asyncio

    async def main():
        answers = asyncio.Queue()

        def on_message(text):
            answers.put_nowait(text)

        on_message("red")
        on_message("blue")
        print(await answers.get())
        print(await answers.get())

    asyncio.run(main())

It prints::

    red
    blue

Also asked: future already done; callback is called more than once; reuse a
future or reset it; future has already a result; event callback wrapped in a
future; set or resolve a future twice; invalid state error or exception when a
future is set a second time.

Next: `asyncio_primer.futures`, on who sets a future.
"""
