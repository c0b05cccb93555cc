"""An event loop runs callbacks, and knows nothing of tasks.

A *callback* is a function to be called later, with its arguments.  asyncio's
loop has a queue of callbacks, and a heap of callbacks that have a time.  It
goes round like this: wait in the selector, move what is due to the queue, call
what is in the queue, in order.

Run it:  python -m asyncio_primer.callbacks
"""

import asyncio
from typing import Any, Coroutine, Dict

Loop = asyncio.AbstractEventLoop


def one_round() -> None:
    """Hand a loop some callbacks, and run it until it is stopped.

    `asyncio.loop.call_soon` puts a callback into the queue,
    `asyncio.loop.call_later` into the heap, with a delay in seconds.

    Predict: red is handed over first, with delay 0, and green after the loop
    was told to stop.  What is printed, in which order?

    >>> one_round()
    blue
    True
    green
    red
    False

    Even so red goes through the heap, and from there to the queue's end.  And
    `asyncio.loop.stop` interrupts nothing: the loop finishes its round first.
    """
    loop = asyncio.new_event_loop()
    loop.call_later(0, print, "red")
    loop.call_soon(print, "blue")
    loop.call_soon(loop.stop)
    loop.call_soon(lambda: print(loop.is_running()))
    loop.call_soon(print, "green")
    loop.run_forever()
    print(loop.is_running())
    loop.close()


def timers() -> None:
    """Set some timers, and cancel one.

    `asyncio.loop.call_at` wants a moment on the loop's own clock, which
    `asyncio.loop.time` reads.  All of these return a *handle*: it can cancel
    the callback, and one with a time knows ``when()``.

    >>> timers()
    blue after 2 s
    """
    loop = asyncio.new_event_loop()
    started = loop.time()

    def show(colour: str) -> None:
        print(f"{colour} after {loop.time() - started:.0f} s")

    red = loop.call_later(1, show, "red")
    loop.call_at(red.when() + 1, show, "blue")
    loop.call_at(red.when() + 1.1, loop.stop)
    red.cancel()
    loop.run_forever()
    loop.close()


def spill() -> None:
    """Raise an error."""
    raise ValueError("the water is spilled")


def hear(_: Loop, about: Dict[str, Any]) -> None:
    """Print the error that the loop tells *about*."""
    print(f"heard: {about.get('exception', about['message'])!r}")


def after_an_error() -> None:
    """Call `spill` first, then show green.

    Predict: nobody catches the error of the first callback.  What becomes of
    the second one, and of ``run_forever``?

    >>> after_an_error()
    heard: ValueError('the water is spilled')
    green

    The loop goes on, except at `KeyboardInterrupt` or `SystemExit`.  Nobody
    waits for a callback, so there is nobody to raise its error to.  It ends in
    the log, unless you set a handler as here.
    """
    loop = asyncio.new_event_loop()
    loop.set_exception_handler(hear)
    loop.call_soon(spill)
    loop.call_soon(print, "green")
    loop.call_soon(loop.stop)
    loop.run_forever()
    loop.close()


async def count(colour: str) -> None:
    """Count to two in *colour*, and offer the turn after each step."""
    for number in (1, 2):
        print(colour, number)
        await asyncio.sleep(0)


def step(loop: Loop, coroutine: Coroutine[Any, Any, None]) -> None:
    """Let *coroutine* take a step, and have *loop* call for the next one."""
    try:
        coroutine.send(None)
        loop.call_soon(step, loop, coroutine)
    except StopIteration:
        loop.stop()  # the first to end stops all; here both end together


def main() -> None:
    """Run two coroutines by callbacks alone.

    What is a task, then?  A coroutine, and a callback like `step`:

    >>> main()
    red 1
    blue 1
    red 2
    blue 2

    Tasks take turns because the queue does.  And where a coroutine waits for
    more than its next turn, it is a future that calls for the next step.

    When not: inside coroutines, where `asyncio.sleep` and tasks do the same
    and hear of errors.  Callbacks are for code that knows no `await`.

    Next: `asyncio_primer.futures`, which stand between callbacks and `await`.
    """
    loop = asyncio.new_event_loop()
    loop.call_soon(step, loop, count("red"))
    loop.call_soon(step, loop, count("blue"))
    loop.run_forever()
    loop.close()


if __name__ == "__main__":
    one_round()
    timers()
    after_an_error()
    main()
