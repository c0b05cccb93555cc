"""A future does no work: somebody else has to set its result.

A *future* is a place for a result that is not there yet.  One side awaits it,
another side puts the result in, and they need not know each other.  Whatever a
task waits for, a sleep, a lock or a socket, at the bottom there is a future.

Run it:  python -m asyncio_primer.futures
"""

import asyncio
import concurrent.futures
from typing import Any


async def main() -> None:
    """Order a melon, and await it.

    `asyncio.loop.create_future` makes one, and starts nothing.  Here a timer
    sets the result; without it, the `await` would last for ever:

    >>> asyncio.run(main())
    done: False
    melon
    done: True

    ``await asyncio.sleep(1, "melon")`` is no more than that.
    """
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    loop.call_later(1, future.set_result, "melon")
    print("done:", future.done())
    print(await future)
    print("done:", future.done())


async def invalid() -> None:
    """Ask for a result that is not there, and set one twice.

    A future is pending, and then it is done, for good.  To ask too early or to
    answer twice is an `asyncio.InvalidStateError`:

    >>> asyncio.run(invalid())
    asked too early: Result is not set.
    answered twice: invalid state
    melon
    """
    future = asyncio.get_running_loop().create_future()
    try:
        future.result()
    except asyncio.InvalidStateError as error:
        print("asked too early:", error)
    future.set_result("melon")
    try:
        future.set_result("water")
    except asyncio.InvalidStateError as error:
        print("answered twice:", error)
    print(future.result())


async def bad_news() -> str:
    """Await a future that is set to an exception.

    And if the other side has bad news?  `asyncio.Future.set_exception` hands
    them over, and the `await` raises them:

    >>> asyncio.run(bad_news())
    Traceback (most recent call last):
        ...
    LookupError: no melons today
    """
    future = asyncio.get_running_loop().create_future()
    future.set_exception(LookupError("no melons today"))
    return str(await future)


def call_back(future: Any) -> None:
    """Say what came of *future*, which is done, and not by an error."""
    print("callback:", future.result())


async def eat(future: "asyncio.Future[str]") -> None:
    """Await *future*, and say what came."""
    print("task:", await future)


async def deliver() -> None:
    """Set a result that a callback and a task are waiting for.

    Predict: three lines are printed.  Which comes first, and which last?

    >>> asyncio.run(deliver())
    the result is set
    callback: melon
    task: melon

    `asyncio.Future.set_result` calls nobody.  It asks the loop to call those
    who wait, in the order in which they came, once this task has let go.  A
    task waits in the same way: what is called is its next step.  Where bad
    news may come, a callback asks `asyncio.Future.cancelled` first, and then
    `asyncio.Future.exception`: ``result()`` would raise them.
    """
    future = asyncio.get_running_loop().create_future()
    future.add_done_callback(call_back)
    task = asyncio.create_task(eat(future))
    await asyncio.sleep(0)  # the task gets as far as its await
    future.set_result("melon")
    print("the result is set")
    await task


async def namesakes() -> None:
    """Compare a future and a task with a future of another kind.

    A task is a future: its result is what the coroutine returns.  Another
    class, `concurrent.futures.Future`, is for threads and knows no loop, and
    `asyncio.isfuture` tells them apart.

    Predict: which of the two last lines comes first this time?

    >>> asyncio.run(namesakes())
    Future True
    Task True
    Future False
    callback: melon
    the result is set

    That one calls back inside ``set_result``, in whatever thread that is, and
    its ``result()`` blocks.  To await it, wrap it with `asyncio.wrap_future`.

    When not: to run a coroutine, make a task; to tell something more than
    once, take an `asyncio.Event` or an `asyncio.Queue`.

    Next: `asyncio_primer.wrapping` shows what futures are good for.
    """
    task = asyncio.create_task(asyncio.sleep(0))
    other: concurrent.futures.Future[str] = concurrent.futures.Future()
    here: asyncio.Future[str] = asyncio.Future()
    for thing in (here, task, other):
        print(type(thing).__name__, asyncio.isfuture(thing))
    other.add_done_callback(call_back)
    other.set_result("melon")
    print("the result is set")
    await task


if __name__ == "__main__":
    asyncio.run(main())
    asyncio.run(invalid())
    asyncio.run(deliver())
    asyncio.run(namesakes())
