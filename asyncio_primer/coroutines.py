"""Calling a coroutine function runs nothing.

Here is an ordinary function.  Call it, and it runs:

>>> def my_func():
...     print("Hello World!")
>>> my_func()
Hello World!

The word `async` in front of `def` makes a *coroutine function* of it.  Calling
that returns a *coroutine*: an object that can run the body, and has not begun.
"Coroutine" is often said of both; here the two are kept apart.

Run it:  python -m asyncio_primer.coroutines
"""

import asyncio
import warnings


async def my_func() -> None:
    """Print Hello World! - once somebody runs the coroutine.

    The call prints nothing:

    >>> coroutine = my_func()
    >>> coroutine  # doctest: +ELLIPSIS
    <coroutine object my_func at 0x...>

    `asyncio.run` runs it:

    >>> asyncio.run(coroutine)
    Hello World!

    What was called and what came back are two things:

    >>> type(my_func)
    <class 'function'>
    >>> type(coroutine)
    <class 'coroutine'>

    The function can be called again, for a new coroutine.  A coroutine runs
    once:

    >>> asyncio.run(my_func())
    Hello World!
    >>> asyncio.run(coroutine)
    Traceback (most recent call last):
        ...
    RuntimeError: cannot reuse already awaited coroutine

    (It was `asyncio.run` that awaited it.  What that is, comes soon.)
    """
    print("Hello World!")


def forget() -> str:
    """Call `my_func` and drop the coroutine; return what Python says.

    Predict: what if nobody runs it?

    >>> forget()
    "coroutine 'my_func' was never awaited"

    The work is never done, and Python says so when it throws the coroutine
    away.  It is a warning and no error: the program goes on as if nothing were
    wrong.
    """
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        coroutine = my_func()
        del coroutine  # and nobody has run it
    return str(caught[0].message)


async def count_to_three() -> int:
    """Count to three, pausing after each number; return the sum.

    Inside a coroutine function, `await` runs another coroutine and gives back
    its result.  If the other one pauses, this one pauses with it.  The
    simplest that does is `asyncio.sleep`; with 0, it pauses just once.

    How can a function pause?  Like a generator, a coroutine runs when somebody
    sends to it, up to its next pause.  `asyncio.run` starts an *event loop*,
    which does the sending, to many coroutines by turns.  For once, do it by
    hand:

    >>> coroutine = count_to_three()
    >>> coroutine.send(None)
    1, which makes 1

    Now it is *suspended* in the middle of its loop, and we are free to do
    something else.  Its variables wait with it:

    >>> print("something else")
    something else
    >>> coroutine.send(None)
    2, which makes 3
    >>> coroutine.send(None)
    3, which makes 6

    It *resumes* where it was, every time.  After the last pause it returns,
    which the sender hears as an exception that carries the result:

    >>> coroutine.send(None)
    Traceback (most recent call last):
        ...
    StopIteration: 6
    """
    total = 0
    for number in (1, 2, 3):
        total += number
        print(f"{number}, which makes {total}")
        await asyncio.sleep(0)  # pause here, and be ready to go on at once
    return total


async def main() -> None:
    """Run `my_func` and `count_to_three`; an event loop does the sending.

    >>> asyncio.run(main())
    Hello World!
    1, which makes 1
    2, which makes 3
    3, which makes 6
    the sum is 6

    When not: a function that never awaits anything, as `my_func` here, gains
    nothing from `async`.  Leave it an ordinary one, which everybody can call.

    Next: `asyncio_primer.running` has the three ways to start a coroutine.
    """
    await my_func()
    print("the sum is", await count_to_three())


if __name__ == "__main__":
    print("called and dropped:", forget())
    asyncio.run(main())
