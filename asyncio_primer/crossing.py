"""Only one method of an event loop may be called from another thread.

A loop, and the tasks, futures, events and queues of asyncio that belong to it,
live in the thread in which the loop runs, and trust that nobody else touches
them.  The way in is `asyncio.loop.call_soon_threadsafe`: "please call this, in
your own thread".  Whatever else crosses the border is built on it.

Run it:  python -m asyncio_primer.crossing
"""

import asyncio
import concurrent.futures
import threading
import time
from contextlib import contextmanager, suppress
from typing import Any, Iterator


async def ring(how: str) -> None:
    """Wait for a bell, for one second at most; a thread rings it by *how*.

    After 0.1 s the thread has the loop call ``bell.set``:

    >>> asyncio.run(ring("call_soon_threadsafe"))
    the bell rings
    heard after 0 s

    Predict: with plain ``call_soon``, is that an error, the same, or what?

    >>> asyncio.run(ring("call_soon"))
    the bell rings
    heard after 1 s

    The call is in the loop's queue, but the loop is asleep, and
    `asyncio.loop.call_soon` does not wake it.  The timer of the wait did;
    without one it would have slept on.  Debug mode says so (... is the rest):

    >>> async def touch() -> None:
    ...     loop = asyncio.get_running_loop()
    ...     await loop.run_in_executor(None, loop.call_soon, print)
    >>> asyncio.run(touch(), debug=True)  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    RuntimeError: Non-thread-safe operation invoked on an event loop other ...
    """
    loop, bell = asyncio.get_running_loop(), asyncio.Event()
    started = loop.time()

    def visitor() -> None:
        time.sleep(0.1)
        print("the bell rings")
        getattr(loop, how)(bell.set)

    threading.Thread(target=visitor).start()
    with suppress(asyncio.TimeoutError):
        await asyncio.wait_for(bell.wait(), 1)
    print(f"heard after {loop.time() - started:.0f} s")


async def ring_twice() -> None:
    """Ring safely, then not."""
    await ring("call_soon_threadsafe")
    await ring("call_soon")


async def boil(dish: str) -> str:
    """Boil *dish* for 0.2 s; return it."""
    await asyncio.sleep(0.2)
    return f"hot {dish}"


def guest(loop: asyncio.AbstractEventLoop) -> str:
    """Order two dishes from *loop*, wait for them, and return both.

    A thread that wants an answer hands over a coroutine.  The loop makes a
    task of it.  The thread gets a `concurrent.futures.Future`, and its
    ``result`` blocks until the task is done, as `loop_in_background` shows.
    """
    red = asyncio.run_coroutine_threadsafe(boil("red"), loop)
    blue = asyncio.run_coroutine_threadsafe(boil("blue"), loop)
    return f"{red.result()}, {blue.result()}"


async def own_guest() -> None:
    """Order a melon from the loop that this very task runs in.

    Predict: the melon takes 0.2 s, we wait for 0.3 s.  What is printed?

    >>> asyncio.run(own_guest())
    nothing to eat
    hot melon

    ``result`` blocks the one thread that could do the cooking; without its
    timeout the program would hang.  `asyncio.wrap_future` turns such a future,
    also one from an executor's ``submit``, into one that can be awaited.
    """
    loop = asyncio.get_running_loop()
    order = asyncio.run_coroutine_threadsafe(boil("melon"), loop)
    try:
        order.result(timeout=0.3)
    except concurrent.futures.TimeoutError:
        print("nothing to eat")
    melon: asyncio.Future[str] = asyncio.wrap_future(order)
    print(await melon)


async def stay(door: "concurrent.futures.Future[Any]") -> None:
    """Put into *door* this loop and an event; wait until that is set."""
    stop = asyncio.Event()
    door.set_result((asyncio.get_running_loop(), stop))
    await stop.wait()


@contextmanager
def loop_in_background() -> Iterator[asyncio.AbstractEventLoop]:
    """Run an event loop in a thread of its own; yield it, stop it at the end.

    A program without a single `await` can use asyncio this way.  The two
    dishes are cooked at the same time:

    >>> with loop_in_background() as loop:
    ...     guest(loop)
    'hot red, hot blue'

    Stopping is a request, too: a plain ``stop.set()`` would not wake the loop.
    `asyncio.run` then cancels what still runs, so no thread waits for ever for
    a result.  Whoever calls a closed loop gets a `RuntimeError`.

    When not: a thread that has nothing to say before its end returns a result
    to whoever awaits it (`asyncio_primer.threads`).  And a program that only
    waits for such a loop is simpler with `asyncio.run`.

    Next: `asyncio_primer.processes`, for work that threads do not speed up.
    """
    door: concurrent.futures.Future[Any] = concurrent.futures.Future()
    thread = threading.Thread(target=asyncio.run, args=[stay(door)])
    thread.start()
    loop, stop = door.result()
    try:
        yield loop
    finally:
        loop.call_soon_threadsafe(stop.set)
        thread.join()


if __name__ == "__main__":
    asyncio.run(ring_twice())
    asyncio.run(own_guest())
    with loop_in_background() as background:
        print(guest(background))
