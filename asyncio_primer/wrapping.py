"""Whatever calls back can be awaited: a future stands between.

Much code that waits knows no `await`.  It wants a function to call when it is
ready, and perhaps another one in case of an error.  A future takes the one
side's call, and gives the other side something to await.

Run it:  python -m asyncio_primer.wrapping
"""

import asyncio
from typing import Any, Callable, Coroutine, Dict

Call = Callable[[Any], object]


def order(dish: str, ready: Call, failed: Call) -> asyncio.TimerHandle:
    """Order *dish* from a kitchen that will call *ready* or *failed*.

    This stands for any code of that kind.  It takes 0.4 seconds, and returns
    what can cancel the order.
    """
    loop = asyncio.get_running_loop()
    if dish == "melon":
        return loop.call_later(0.4, ready, dish)
    return loop.call_later(0.4, failed, LookupError(f"no {dish} today"))


async def naive(dish: str) -> str:
    """Order *dish*, wait for it and return it.

    Make a future, let the callbacks set it, await it:

    >>> asyncio.run(naive("melon"))
    'melon'

    That is all.  The caller sees no callback, and errors are raised as usual:

    >>> asyncio.run(naive("water"))
    Traceback (most recent call last):
        ...
    LookupError: no water today
    """
    future = asyncio.get_running_loop().create_future()
    order(dish, future.set_result, future.set_exception)
    return str(await future)


async def give_up(waiting: Coroutine[Any, Any, str]) -> None:
    """Cancel *waiting* before the kitchen is ready, and stay until it is.

    Predict: the guest gives up after 0.2 s; the melon is ready after 0.4 s.
    What comes of it?

    >>> asyncio.run(give_up(naive("melon")))
    gives up
    the loop heard: InvalidStateError('invalid state')

    Cancelling a task cancels the future that it waits for.  The future is
    done then, and to set its result is an error, raised in a callback, where
    only the loop hears it.
    """
    asyncio.get_running_loop().set_exception_handler(hear)
    guest = asyncio.create_task(waiting)
    await asyncio.sleep(0.2)
    print("gives up")
    guest.cancel()
    await asyncio.sleep(0.4)


def hear(_: asyncio.AbstractEventLoop, about: Dict[str, Any]) -> None:
    """Print the error that the loop tells *about*."""
    print(f"the loop heard: {about.get('exception', about['message'])!r}")


def if_pending(future: "asyncio.Future[Any]", call: Call) -> Call:
    """Return *call*, made to do nothing when *future* is done."""
    return lambda value: None if future.done() else call(value)


async def ordered(dish: str) -> str:
    """Order *dish*, wait for it and return it, or call the order off.

    So the callbacks ask first whether the future is pending still, and the
    guest who leaves tells the kitchen:

    >>> asyncio.run(give_up(ordered("melon")))
    gives up

    Would it be enough to tell the kitchen?  Nearly: the future is cancelled at
    once, but `finally` runs at the task's next turn, and the kitchen may call
    before that.
    """
    future = asyncio.get_running_loop().create_future()
    ready = if_pending(future, future.set_result)
    failed = if_pending(future, future.set_exception)
    handle = order(dish, ready, failed)
    try:
        return str(await future)
    finally:
        handle.cancel()


async def main() -> None:
    """Give up twice, first naively, then as one should.

    When not: what calls back more than once wants an `asyncio.Queue`.  A call
    from another thread goes through `asyncio.loop.call_soon_threadsafe`, as in
    `asyncio_primer.crossing`; ``set_result`` alone is not safe there.

    Next: `asyncio_primer.awaitables`: what else can be awaited?
    """
    await give_up(naive("melon"))
    await give_up(ordered("melon"))


if __name__ == "__main__":
    asyncio.run(main())
