"""Three ways to start a coroutine, and they differ in what they wait for.

Ordinary code calls `asyncio.run`, which runs the coroutine on an event loop
until it is done.  A coroutine can `await` another one, which runs that and
waits for its result, or call `asyncio.create_task`, which hands it to the
event loop to run by itself, as a *task*, and does not wait at all.

Run it:  python -m asyncio_primer.running
"""

import asyncio


async def my_func() -> None:
    """Print Hello World!

    >>> asyncio.run(my_func())
    Hello World!

    Mind the parentheses: `asyncio.run` wants the coroutine, not the function
    that makes one.  On Python 3.14 and later:

    >>> asyncio.run(my_func)
    Traceback (most recent call last):
        ...
    TypeError: An asyncio.Future, a coroutine or an awaitable is required

    Up to Python 3.13:

    >>> asyncio.run(my_func)  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    ValueError: a coroutine was expected, got <function my_func at 0x...>
    """
    print("Hello World!")


async def paint(colour: str, seconds: float) -> str:
    """Print *colour* when *seconds* have passed, and return it."""
    await asyncio.sleep(seconds)
    print(colour)
    return colour


async def one_after_another() -> None:
    """Await two coroutines: the second starts when the first has returned.

    >>> asyncio.run(one_after_another())
    red
    blue
    3 s
    """
    started = asyncio.get_running_loop().time()
    await paint("red", 2)
    await paint("blue", 1)
    print(f"{asyncio.get_running_loop().time() - started:.0f} s")


async def together() -> None:
    """Make two tasks, then await both.

    Predict: which colour comes first this time, and how long do both take?

    >>> asyncio.run(together())
    blue
    red
    2 s

    Both wait at the same time, so the shorter wait ends first.  That red is
    awaited before blue changes nothing: the tasks run whether awaited or not.
    """
    started = asyncio.get_running_loop().time()
    red = asyncio.create_task(paint("red", 2))
    blue = asyncio.create_task(paint("blue", 1))
    await red
    await blue
    print(f"{asyncio.get_running_loop().time() - started:.0f} s")


async def not_at_once() -> None:
    """Make a task and look when it starts.

    >>> asyncio.run(not_at_once())
    the task is made
    Hello World!

    It starts when this one lets go of the thread, at an `await` that pauses.
    This one?  What `asyncio.run` is given becomes a task, too.
    """
    task = asyncio.create_task(my_func())
    print("the task is made")
    await task  # lets go of the thread


async def forgetful() -> None:
    """Make a task and return without awaiting it.

    `asyncio.run` waits for the coroutine that it was given, and cancels what
    is still at work then.  Red is never printed:

    >>> asyncio.run(forgetful())
    the end

    So keep what `asyncio.create_task` returns, and await it.
    """
    asyncio.create_task(paint("red", 1))
    print("the end")


async def inside_a_loop() -> None:
    """Call `asyncio.run` where an event loop runs already.

    IPython, Jupyter and ``python -m asyncio`` run a loop for you.  There
    `asyncio.run` is refused, as it is here; write ``await my_func()``:

    >>> asyncio.run(inside_a_loop())
    asyncio.run() cannot be called from a running event loop

    In a file it is the other way round.  There an `await` outside a coroutine
    function is an error, before anything runs:

    >>> compile("await my_func()", "my_file.py", "exec")
    Traceback (most recent call last):
        ...
    SyntaxError: 'await' outside function
    """
    coroutine = my_func()
    try:
        asyncio.run(coroutine)
    except RuntimeError as error:
        print(error)
    coroutine.close()


async def main() -> None:
    """Paint one after another, then together.

    When not: don't make a task of what you would await at once.  And one that
    nobody awaits may be cut off, and its error unheard.

    Next: `asyncio_primer.asynchronous` does nine seconds of waiting in three.
    """
    print("one after another:")
    await one_after_another()
    print("together:")
    await together()


if __name__ == "__main__":
    asyncio.run(main())
