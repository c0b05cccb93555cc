"""Why does ``await time.sleep(1)`` sleep, and then fail with a NoneType?

Wrong::

    import asyncio
    import time

    async def boil():
        await time.sleep(1)
        print("water boiled")

    asyncio.run(boil())

Up to Python 3.13 it prints::

    Traceback (most recent call last):
      ...
    TypeError: object NoneType can't be used in 'await' expression

On Python 3.14 and later it prints::

    Traceback (most recent call last):
      ...
    TypeError: 'NoneType' object can't be awaited

``await`` does not change how the call behind it runs.  `time.sleep` is an
ordinary function: it blocks the whole thread for a second, every other task
included, and returns `None`, as every function does that returns nothing.
Only then does ``await`` look at what it got, and `None` cannot be awaited.

Dropping the ``await`` would silence the error and keep the harm: nothing else
runs during that second.  `asyncio.sleep` lets the others run.  (More on that
harm: `asyncio_primer.mistakes.blocking.time_sleep`.)

Right::

    import asyncio

    async def boil():
        await asyncio.sleep(1)
        print("water boiled")

    asyncio.run(boil())

It prints::

    water boiled

Also asked: how to wait some seconds, pause or delay in an async function; my
bot freezes while it sleeps; await sleep does not work; the wait happens and
the crash comes after it; from time import sleep together with await; should I
use time.sleep or asyncio.sleep; NoneType error after a delay.

Next: `asyncio_primer.cooperation`, on what happens to the others meanwhile.
"""
