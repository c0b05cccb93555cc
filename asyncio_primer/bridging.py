"""Two bridges join ordinary code and coroutines, one each way.

An ordinary function cannot `await`, so whoever wants a coroutine's result is a
coroutine function too, and its callers are, and theirs - up to the one line
that starts an event loop.  That line, `asyncio.run`, is the bridge in.  The
bridge out leads to a thread, where an ordinary function may block.

Run it:  python -m asyncio_primer.bridging
"""

import ast
import asyncio
import time
from contextlib import closing


async def fetch(fruit: str) -> str:
    """Fetch *fruit*, which takes a second, and return it."""
    await asyncio.sleep(1)
    return fruit


def fetch_now(fruit: str) -> str:
    """Fetch *fruit* for callers that know nothing of asyncio; return it.

    The bridge in.  A library can offer its work both ways: the coroutine
    function does it, and the ordinary one runs it:

    >>> fetch_now("water")
    'water'

    Each call starts a loop and closes it, so calls that could overlap do not,
    and nothing that belongs to a loop, a connection say, outlives the call.
    """
    with closing(fetch(fruit)) as work:
        return asyncio.run(work)


def press(fruit: str) -> str:
    """Press *fruit*, which blocks for a second; return the juice."""
    time.sleep(1)
    return f"{fruit} juice"


async def breakfast() -> str:
    """Press one fruit while another is fetched; return both.

    The bridge out.  A thread presses, and the loop stays free:

    >>> asyncio.run(breakfast())
    'melon juice and water after 1 s'

    From 3.9 on there is `asyncio.to_thread`, too.  It is shorter, but starts
    when it is awaited: here one second too late, after the water.
    """
    loop = asyncio.get_running_loop()
    started = loop.time()
    pressing = loop.run_in_executor(None, press, "melon")
    water = await fetch("water")
    return f"{await pressing} and {water} after {loop.time() - started:.0f} s"


async def there_and_back(thread: bool) -> str:
    """Call `fetch_now` in a coroutine, on its own or in a *thread*.

    Coroutine, ordinary function, coroutine: such sandwiches grow where old
    code calls back into new code.

    Predict: which of the two works: both, one, or neither?

    >>> asyncio.run(there_and_back(thread=True))
    'water'
    >>> asyncio.run(there_and_back(thread=False))
    Traceback (most recent call last):
        ...
    RuntimeError: asyncio.run() cannot be called from a running event loop

    A thread has room for one running loop, and this one's is busy.  A new
    thread is free to run a second loop, which shares nothing with the first:
    a lock or a connection of the one is of no use in the other.

    (Without the ``closing`` in `fetch_now`, Python would also complain that
    the coroutine which was refused was never awaited.)
    """
    if thread:
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(None, fetch_now, "water")
    return fetch_now("water")


async def notebook(cell: str) -> object:
    """Run *cell* in the running loop, and return its value.

    Jupyter and the prompt of ``python -m asyncio`` keep a loop running, and
    so `asyncio.run` is refused there.  But `await` needs no function around
    it, for they compile what you type with a flag of its own:

    >>> asyncio.run(notebook("await fetch('melon')"))
    'melon'

    Without the flag it is an error, as it is in a file:

    >>> eval("await fetch('melon')")
    Traceback (most recent call last):
        ...
    SyntaxError: 'await' outside function

    When not: leave the sandwich out where you can.  Where you own the function
    in the middle, make it a coroutine function and `await` it.

    Next: `asyncio_primer.crossing` keeps one loop in a thread for many calls
    of ordinary code; `asyncio_primer.threads` has more on the bridge out.
    """
    code = compile(cell, "cell", "eval", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    return await eval(code)


if __name__ == "__main__":
    print(fetch_now("water"))
    print(asyncio.run(breakfast()))
    print(asyncio.run(there_and_back(thread=True)))
    print(asyncio.run(notebook("await fetch('melon')")))
