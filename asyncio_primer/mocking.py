"""That a stand-in was called proves nothing: was it awaited?

A test should not ask a real shop.  It hands the program a stand-in that
answers as the test wants and remembers what was asked.  For coroutine
functions that is `unittest.mock.AsyncMock`: calling it makes a coroutine, and
awaiting that gives the answer.  It is very obliging, and that needs watching.

Run it:  python -m asyncio_primer.mocking
"""

import asyncio
from typing import Any, Awaitable, Callable, List
from unittest.mock import AsyncMock


class Shop:
    """The real thing, for which a test has no time."""

    async def fetch(self, fruit: str) -> str:
        """Fetch *fruit* from far away, and return it."""
        raise NotImplementedError


async def order(shop: Any, fruit: str) -> str:
    """Order *fruit* from *shop*, once more if that fails, and return it.

    A stand-in for the class has its methods.  ``return_value`` is what an
    `await` of one gives:

    >>> shop = AsyncMock(Shop)
    >>> shop.fetch.return_value = "a melon"
    >>> asyncio.run(order(shop, "melon"))
    'a melon'
    >>> shop.fetch.assert_awaited_once_with("melon")

    ``side_effect`` is a list of answers, one for each time, and those that are
    errors are raised:

    >>> shop.fetch.side_effect = [OSError("out of order"), "a melon, late"]
    >>> asyncio.run(order(shop, "melon"))
    'a melon, late'
    """
    try:
        return str(await shop.fetch(fruit))
    except OSError:
        return str(await shop.fetch(fruit))


async def forget(shop: Any) -> None:
    """Order a melon from *shop*, and forget to await it.

    Of two assertions that read alike, only the second sees the mistake:

    >>> shop = AsyncMock(Shop)
    >>> asyncio.run(forget(shop))
    >>> shop.fetch.assert_called_once()
    >>> shop.fetch.assert_awaited_once()
    Traceback (most recent call last):
        ...
    AssertionError: Expected fetch to have been awaited once. Awaited 0 times.

    Calling a coroutine function runs nothing, so that it was
    called is worth nothing.
    """
    melon = shop.fetch("melon")
    melon.close()  # or a warning would give it away


async def hurry(shop: Any) -> str:
    """Order from *shop* in a way that it does not offer; return what happens.

    Predict: the real ``fetch`` has no argument for this.  Which of the three
    stand-ins notices?

    >>> from unittest.mock import create_autospec
    >>> strict = create_autospec(Shop, instance=True)
    >>> for shop in AsyncMock(), AsyncMock(Shop), strict:
    ...     print(asyncio.run(hurry(shop)))
    all is well
    all is well
    TypeError

    The first says yes to everything, to misspelt names, too.  The second knows
    the names of a shop's methods, the third their arguments as well.  (So does
    what ``patch`` puts in their place, if given ``autospec=True``.)
    """
    try:
        await shop.fetch("melon", quickly=True)
    except TypeError:
        return "TypeError"
    return "all is well"


async def sell(stock: List[str], pay: Callable[[], Awaitable[object]]) -> None:
    """Sell what is in *stock*, if anything: await *pay*, then hand it out."""
    if stock:
        await pay()
        print("here is your", stock.pop() if stock else "... oh")


async def slowly() -> None:
    """Take a second to pay."""
    await asyncio.sleep(1)


async def rush(pay: Callable[[], Awaitable[object]]) -> None:
    """Sell one melon to two customers who come at once, and pay by *pay*."""
    stock = ["melon"]
    await asyncio.gather(sell(stock, pay), sell(stock, pay))


async def main() -> None:
    """Have a rush with a mock for paying, and one where paying takes a second.

    Predict: one melon, two customers at once.  How many are served, each time?

    >>> asyncio.run(main())
    -- a mock pays
    here is your melon
    -- it takes a second
    here is your melon
    here is your ... oh

    There is a mistake in `sell`, and with a mock it cannot be seen: a mock
    answers at once, and such an `await` lets nobody else have a turn
    (`asyncio_primer.chaining`).  Given a coroutine function as ``side_effect``
    it awaits that, and so waits as the real thing does.  (What `sell` lacks is
    in `asyncio_primer.locks`.)

    When not: for more than an answer or two write a stand-in of your own, a
    class with a coroutine function; it is as short, and says what it does.

    Next: `asyncio_primer.plugins` runs such tests in pytest.
    """
    print("-- a mock pays")
    await rush(AsyncMock())
    print("-- it takes a second")
    await rush(AsyncMock(side_effect=slowly))


if __name__ == "__main__":
    asyncio.run(main())
