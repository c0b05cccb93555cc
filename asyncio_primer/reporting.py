"""An error that has no caller goes to the loop's exception handler.

An error goes up, from the call to its caller, until somebody handles it.  But
a callback is called by the event loop, and a task that nobody awaits is run by
it: above them is no line of yours.  For their errors a loop has an *exception
handler*, a function of two arguments: the loop, and a `dict` that tells what
went wrong.  (A task's error comes there late: when the task is thrown away, as
`asyncio_primer.unheard` shows.)

Run it:  python -m asyncio_primer.reporting
"""

import asyncio
from functools import partial
from typing import Any, Awaitable, Callable, Dict, List


def spill() -> None:
    """Spill the paint."""
    raise ValueError("the paint is spilt")


def show(_: asyncio.AbstractEventLoop, about: Dict[str, Any]) -> None:
    """Print the error in *about*, which a loop reports.

    *about* always has a ``"message"``, nearly always an ``"exception"``, and
    what it was that failed: a callback's handle, a task, a transport.
    """
    print(f"reported: {about.get('exception', about['message'])!r}")


async def main() -> None:
    """Have the loop call `spill`, and then something else.

    Predict: a callback fails.  Does the loop stop, does ``main`` fail, or does
    all go on?

    >>> asyncio.run(main())
    reported: ValueError('the paint is spilt')
    and then something else
    main ends well

    All goes on.  The loop reports, and calls what is next.  Without a handler
    of yours it logs the error, under the name ``asyncio``, and goes on just
    the same: the program loses a callback, and perhaps nobody looks.  Your
    handler comes in place of that log; to have both, it calls
    `asyncio.loop.default_exception_handler`.
    """
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(show)
    loop.call_soon(spill)
    loop.call_soon(print, "and then something else")
    await asyncio.sleep(0)
    print("main ends well")


def ring(*listeners: Callable[[], object]) -> None:
    """Call each of *listeners*, and report those that fail.

    Code that calls what others gave it is in the loop's place: it should not
    fall over their mistakes, nor keep them to itself.  It can hand them to
    `asyncio.loop.call_exception_handler`.
    """
    for listener in listeners:
        try:
            listener()
        except Exception as error:
            about = {"message": "a listener failed", "exception": error}
            asyncio.get_running_loop().call_exception_handler(about)


async def bell() -> None:
    """Ring for three, of whom the second fails.

    >>> asyncio.run(bell())
    red heard it
    reported: ValueError('the paint is spilt')
    green heard it

    Without the ``try`` green would have heard nothing, and the
    error would have hit whoever rang, who has nothing to do with paint.
    """
    asyncio.get_running_loop().set_exception_handler(show)
    red = partial(print, "red heard it")
    green = partial(print, "green heard it")
    ring(red, spill, green)


async def spill_soon() -> None:
    """Have the loop call `spill`, and return after that."""
    asyncio.get_running_loop().call_soon(spill)
    await asyncio.sleep(0)


async def strictly(work: Awaitable[None]) -> None:
    """Await *work*, then raise the first of the errors reported meanwhile.

    What a handler raises has no caller either: the loop logs that too, and
    goes on.  So to make a test fail, have it remember:

    >>> asyncio.run(strictly(spill_soon()))
    Traceback (most recent call last):
        ...
    ValueError: the paint is spilt

    When not: for errors that have a caller.  `await` the task, and they come
    to you with no handler at all.

    Next: `asyncio_primer.introspection`, for programs that fail without any
    error: they hang.
    """
    errors: List[BaseException] = []

    def remember(_: asyncio.AbstractEventLoop, about: Dict[str, Any]) -> None:
        message = RuntimeError(about["message"])
        errors.append(about.get("exception", message))

    asyncio.get_running_loop().set_exception_handler(remember)
    await work
    for error in errors:
        raise error


if __name__ == "__main__":
    asyncio.run(main())
    asyncio.run(bell())
