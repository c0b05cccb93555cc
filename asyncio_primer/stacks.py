"""An exit stack closes whatever was opened, however much that is.

The statement ``async with a, b:`` says beforehand what there is to close.  A
`contextlib.AsyncExitStack` takes things one by one, while the block runs, and
closes them all when it ends.

Run it:  python -m asyncio_primer.stacks
"""

import asyncio
from contextlib import AsyncExitStack, asynccontextmanager
from typing import AsyncIterator, List


@asynccontextmanager
async def light(colour: str) -> AsyncIterator[str]:
    """Turn on a light of *colour*, and off at the end; some break."""
    if colour.startswith("broken"):
        raise RuntimeError(f"{colour} does not turn on")
    print(colour, "on")
    try:
        yield colour
    finally:
        await asyncio.sleep(0.1)
        print(colour, "off")


async def show(colours: List[str]) -> None:
    """Turn on lights of all *colours*, look at them, and turn all off.

    However many there are, they are closed in the reverse order, one after
    another, because what came later may need what came before:

    >>> asyncio.run(show(["red", "blue", "green"]))
    red on
    blue on
    green on
    look: red, blue, green
    green off
    blue off
    red off

    Predict: the third of four cannot be opened.  What becomes of the others?

    >>> asyncio.run(show(["red", "blue", "broken green", "white"]))
    red on
    blue on
    blue off
    red off
    broken green does not turn on

    Exactly those that are open are closed, then the error goes on.  That is
    hard to get right by hand.
    """
    try:
        async with AsyncExitStack() as stack:
            lights = []
            for colour in colours:
                lights.append(await stack.enter_async_context(light(colour)))
            print("look:", ", ".join(lights))
    except RuntimeError as error:
        print(error)


async def turn_off(colour: str) -> None:
    """Turn off the light of *colour*; one of them has no switch."""
    await asyncio.sleep(0.1)
    if colour == "blue":
        raise RuntimeError("blue has no switch")
    print(colour, "off")


async def switches() -> None:
    """Turn off three lights of which one cannot be turned off.

    Anything that is no manager can be closed by a coroutine function, which
    the stack calls in the end, with the arguments that you give.

    Predict: turning off blue fails.  Which are off in the end, and who hears
    of the error?

    >>> asyncio.run(switches())
    all on
    green off
    red off
    error: blue has no switch

    All the others are off: an error in closing does not keep the stack from
    closing what is left.  It is raised when all has had its
    turn.  If two fail, you may hear of the last only.
    """
    try:
        async with AsyncExitStack() as stack:
            for colour in ("red", "blue", "green"):
                stack.push_async_callback(turn_off, colour)
            print("all on")
    except RuntimeError as error:
        print("error:", error)


async def turn_on_or_none(colours: List[str]) -> AsyncExitStack:
    """Turn on lights of all *colours*, or none; return what turns them off.

    And to open now, but close much later, somewhere else?  Move what the stack
    holds to a new one as soon as nothing can fail any more:

    >>> async def evening() -> None:
    ...     stack = await turn_on_or_none(["red", "blue"])
    ...     print("the function has returned")
    ...     await stack.aclose()
    >>> asyncio.run(evening())
    red on
    blue on
    the function has returned
    blue off
    red off

    Had one not turned on, the ``async with`` would have turned off the others.

    When not: if there are two and you know it, ``async with a, b:`` says so in
    one line, and closes b first, too.

    Next: `asyncio_primer.threads`, for what blocks and cannot be awaited.
    """
    async with AsyncExitStack() as stack:
        for colour in colours:
            await stack.enter_async_context(light(colour))
        opened = stack.pop_all()
    return opened


if __name__ == "__main__":
    asyncio.run(show(["red", "blue", "green"]))
    asyncio.run(show(["red", "blue", "broken green", "white"]))
    asyncio.run(switches())
