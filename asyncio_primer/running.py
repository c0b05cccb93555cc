"""Three ways to start a coroutine, and each waits for something else.

A coroutine needs somebody who runs it.  From outside, that is `asyncio.run`:
it starts an event loop and waits until the coroutine is done.  Inside, `await`
runs another coroutine and waits for its result, and `asyncio.create_task`
hands one to the event loop as a *task* and does not wait at all.

Run it:  python -m asyncio_primer.running
"""

import ast
import asyncio
from types import CodeType


async def my_func() -> None:
    """Print Hello World!

    >>> asyncio.run(my_func())
    Hello World!

    Mind the parentheses.  `asyncio.run` wants the coroutine, not the function
    that makes one.  Needs Python 3.14.

    >>> asyncio.run(my_func)
    Traceback (most recent call last):
        ...
    TypeError: An asyncio.Future, a coroutine or an awaitable is required

    Earlier Pythons put it otherwise.  Up to Python 3.13.

    >>> asyncio.run(my_func)  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    ValueError: a coroutine was expected, got <function my_func at 0x...>
    """
    print("Hello World!")


async def paint(colour: str, seconds: float) -> str:
    """Print *colour* when *seconds* have passed, and return it.

    >>> asyncio.run(paint("red", 1))
    red
    'red'
    """
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

    Which colour comes first this time, and after how long?

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

    It starts when the running task lets go of the thread, at an `await` that
    has to wait.
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


def at_the_prompt(line: str) -> CodeType:
    """Compile *line* as the prompts do that take a bare `await`.

    In a file, `await` outside a coroutine function is an error before anything
    runs:

    >>> compile("await my_func()", "my_file.py", "exec")
    Traceback (most recent call last):
        ...
    SyntaxError: 'await' outside function

    IPython, Jupyter and ``python -m asyncio`` compile each line as the body of
    a coroutine, and run that:

    >>> asyncio.run(eval(at_the_prompt("await my_func()")))
    Hello World!

    In a file, put it into ``async def main()`` and end with
    ``asyncio.run(main())``.
    """
    flags = ast.PyCF_ALLOW_TOP_LEVEL_AWAIT
    code: CodeType = compile(line, "prompt", "eval", flags)
    return code


async def main() -> None:
    """Paint one after another, then together."""
    await one_after_another()
    await together()


if __name__ == "__main__":
    asyncio.run(main())
