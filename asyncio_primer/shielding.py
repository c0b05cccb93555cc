"""A request to stop goes down no further than a shield.

It goes down the chain to whatever is awaited.  Some of that is better not cut
in two: a letter, a payment.  For such work there is `asyncio.shield`.

Run it:  python -m asyncio_primer.shielding
"""

import asyncio
from typing import Any, Coroutine


async def write() -> str:
    """Write a letter, which takes half a second, and return it."""
    print("writing")
    try:
        await asyncio.sleep(0.5)
    except asyncio.CancelledError:
        print("torn up")
        raise
    print("written")
    return "Hello World!"


async def author() -> None:
    """Have a letter written, behind a shield."""
    letter = asyncio.create_task(write())
    print("posting", await asyncio.shield(letter))


async def phone_rings(work: Coroutine[Any, Any, None], seconds: float) -> None:
    """Cancel *work* in the middle; stay for *seconds* after that.

    Predict: an author is cancelled while the letter is being written.  Is it
    written, and is it posted?

    >>> asyncio.run(phone_rings(author(), 0.5))
    writing
    author cancelled: True
    written

    The author was cancelled at once, at the shield: it holds for the task
    behind it, and for nobody else.  The letter was written, and nobody was
    left to post it, nor to keep its task: here, only a timer did.  So keep the
    task (`asyncio_primer.keeping`), and where somebody can ask for its result.
    Those who write ``asyncio.shield(write())`` have none to keep.
    """
    task = asyncio.create_task(work)
    await asyncio.sleep(0.25)
    task.cancel()
    await asyncio.wait([task])
    print("author cancelled:", task.cancelled())
    await asyncio.sleep(seconds)


async def go_home() -> None:
    """Do the same, and leave at once.

    Predict: the program ends before the letter is written.  Does the shield
    save it?

    >>> asyncio.run(go_home())
    writing
    author cancelled: True
    torn up

    No.  `asyncio.run` cancels every task that is left, and the letter is one.
    Requests *through* the shield were kept off; this one came from the side,
    as any ``letter.cancel()`` would.  No task is safe from everybody.
    """
    await phone_rings(author(), 0)


async def careful() -> None:
    """Have a letter written, and do not leave before it is.

    How does one make sure, then?  By waiting for it once more on the way out.
    `asyncio.wait` hands no request on to what it waits for; it is a shield,
    too.

    >>> asyncio.run(phone_rings(careful(), 0))
    writing
    written
    author cancelled: True

    The letter is finished, the request is obeyed afterwards, and whoever asked
    had to wait.  A second request would end that wait.
    """
    letter = asyncio.create_task(write())
    try:
        print("posting", await asyncio.shield(letter))
    finally:
        await asyncio.wait([letter])


async def main() -> None:
    """Grow impatient with a letter, without tearing it up.

    Predict: a timeout cancels.  What becomes of a letter behind a shield?

    >>> asyncio.run(main())
    writing
    that takes long
    written
    posting Hello World!

    It is the waiting that ran out of time.  The task is still there to be
    awaited, as often as you like.

    When not: to be on the safe side.  Most work may well be stopped, given a
    ``finally``; and if the loop is about to end, only waiting helps.

    Next: `asyncio_primer.uncancelling`, for one who is asked by several.
    """
    letter = asyncio.create_task(write())
    try:
        await asyncio.wait_for(asyncio.shield(letter), 0.25)
    except asyncio.TimeoutError:
        print("that takes long")
    print("posting", await letter)


if __name__ == "__main__":
    asyncio.run(phone_rings(author(), 0.5))
    asyncio.run(phone_rings(careful(), 0))
    asyncio.run(main())
