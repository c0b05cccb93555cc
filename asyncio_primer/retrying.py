"""Whoever asks again may be answered twice.

A datagram can be lost, or late, and nobody says which.  All there is to do is
to wait for a while, and then to ask again.

Run it:  python -m asyncio_primer.retrying
"""

import asyncio
from asyncio import DatagramProtocol
from typing import Any, Awaitable, Callable, Tuple, Type

Address = Tuple[str, int]


class Lossy(DatagramProtocol):
    """A kitchen to which each first datagram gets lost."""

    asked = 0

    def connection_made(self, transport: Any) -> None:
        """Keep the *transport*."""
        self.transport = transport

    def datagram_received(self, data: bytes, addr: Address) -> None:
        """Answer *data* to *addr*, if it is not the first."""
        self.asked += 1
        if self.asked > 1:
            self.transport.sendto(data.upper(), addr)


class Late(Lossy):
    """A kitchen whose first answer is late: it leaves with the second."""

    def datagram_received(self, data: bytes, addr: Address) -> None:
        """Answer *data* to *addr*; the second time, twice."""
        super().datagram_received(data, addr)
        if self.asked == 2:
            self.transport.sendto(data.upper(), addr)


class Customer(DatagramProtocol):
    """Orders from a kitchen, one dish after another."""

    number = 0

    def __init__(self) -> None:
        self.answers: asyncio.Queue[str] = asyncio.Queue()

    def connection_made(self, transport: Any) -> None:
        """Keep the *transport*."""
        self.transport = transport

    def datagram_received(self, data: bytes, _: Address) -> None:
        """Keep the answer *data* for whoever waits for it."""
        self.answers.put_nowait(data.decode())

    async def next_answer(self, start: str) -> str:
        """Wait for the next answer that begins with *start*, and return it."""
        while True:
            answer = await self.answers.get()
            if answer.startswith(start):
                return answer

    async def ask(self, question: str, start: str = "") -> str:
        """Ask *question* up to three times; return an answer with *start*."""
        for _ in range(3):
            self.transport.sendto(question.encode())
            try:
                return await asyncio.wait_for(self.next_answer(start), 0.1)
            except asyncio.TimeoutError:
                print("no answer to", question)
        raise asyncio.TimeoutError(f"nobody answers {question}")


Ask = Callable[[Customer, str], Awaitable[str]]


async def plain(customer: Customer, dish: str) -> str:
    """Have *customer* ask for *dish*, and return what it gets."""
    return await customer.ask(dish)


async def order(kitchen: Type[Lossy], ask: Ask) -> None:
    """Serve from *kitchen*, *ask* for a melon, and then for water.

    What gets lost is asked for again:

    >>> asyncio.run(order(Lossy, plain))
    no answer to melon
    melon: MELON
    water: WATER

    Predict: now the first melon is not lost, but late.  It comes with the
    second one.  What does the customer get?

    >>> asyncio.run(order(Late, plain))
    no answer to melon
    melon: MELON
    water: MELON

    A melon for the water: the answer that nobody waited for any more was the
    first to come when somebody waited again.
    """
    loop, here = asyncio.get_running_loop(), ("127.0.0.1", 0)
    serving, _ = await loop.create_datagram_endpoint(kitchen, local_addr=here)
    to = {"remote_addr": serving.get_extra_info("sockname")}
    asking, customer = await loop.create_datagram_endpoint(Customer, **to)
    for dish in ("melon", "water"):
        print(f"{dish}: {await ask(customer, dish)}")
    asking.close()
    serving.close()


async def numbered(customer: Customer, dish: str) -> str:
    """Have *customer* ask for *dish* with a number, and get the answer to it.

    A number tells the answers apart.  Those to earlier questions are dropped:

    >>> asyncio.run(order(Late, numbered))
    no answer to 1 melon
    melon: MELON
    water: WATER

    The kitchen could tell by the number, too, that both questions were one.
    Unless it does, to ask twice must do no harm: "what is on the menu?", not
    "one more melon, please".

    When not: for questions and answers between programs of your own, HTTP over
    TCP does all this.  And do not ask for ever, at the same pace: wait longer
    each time, or all the customers of a tired kitchen keep it from recovering.

    Next: `asyncio_primer.sockets`, a layer further down.
    """
    customer.number += 1
    start = f"{customer.number} "
    answer = await customer.ask(start + dish, start)
    return answer[len(start) :]


if __name__ == "__main__":
    for made, way in (Lossy, plain), (Late, plain), (Late, numbered):
        print(f"-- {made.__name__}, {way.__name__}")
        asyncio.run(order(made, way))
