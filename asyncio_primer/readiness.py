"""A loop waits in one place, for sockets and timers at once.

A loop that sleeps until the next task is due cannot hear a message that comes
meanwhile.  So it does not sleep.  It asks the operating system: wake me when
one of these sockets is ready, and in so many seconds at the latest.  What asks
that is called a *selector*.

Run it:  python -m asyncio_primer.readiness
"""

import asyncio
import inspect
import selectors
import socket
import time
from collections import deque
from heapq import heappop, heappush
from typing import Deque, Generator, List, Tuple, Union

Steps = Generator[Union[float, socket.socket], None, None]


def look(selector: selectors.BaseSelector, seconds: float) -> List[str]:
    """Wait for *selector*, at most *seconds*; return who is ready.

    `socket.socketpair` makes two sockets that are connected.  Ours has nothing
    to receive yet, so all of the twentieth of a second goes by:

    >>> ours, theirs = socket.socketpair()
    >>> selector = selectors.DefaultSelector()
    >>> key = selector.register(ours, selectors.EVENT_READ, "ours")
    >>> look(selector, 0.05)
    []

    When something comes, it does not wait any longer:

    >>> theirs.sendall(b"melon")
    >>> look(selector, 60)
    ['ours']

    Predict: nobody has taken the melon, and no other is sent.  Does another
    look take a minute?

    >>> look(selector, 60)
    ['ours']

    It returns at once again.  The question is not what has come since, but
    what is there: where could one receive now, and not have to wait?

    >>> ours.recv(100)
    b'melon'
    >>> look(selector, 0)
    []
    >>> selector.close(), ours.close(), theirs.close()
    (None, None, None)
    """
    return [key.data for key, _ in selector.select(seconds)]


class Loop:
    """The loop of `asyncio_primer.event_loop`, with a selector.

    To keep it short, it runs generators.  They yield what they wait for, a
    number of seconds or a socket.
    """

    def __init__(self, *tasks: Steps) -> None:
        self.ready: Deque[Steps] = deque(tasks)
        self.asleep: List[Tuple[float, int, Steps]] = []
        self.selector = selectors.DefaultSelector()

    def step(self, task: Steps) -> None:
        """Run *task* up to its next pause, and note what it waits for."""
        wanted = next(task, None)
        if isinstance(wanted, socket.socket):
            self.selector.register(wanted, selectors.EVENT_READ, task)
        elif wanted is not None:
            when = time.monotonic() + wanted
            heappush(self.asleep, (when, id(task), task))

    def wait(self) -> None:
        """Wait until a socket is ready, or somebody is due."""
        timeout = self.asleep[0][0] - time.monotonic() if self.asleep else None
        events = self.selector.select(timeout)  # nobody waits but here
        for key, _ in events:
            self.selector.unregister(key.fileobj)
            self.ready.append(key.data)
        overdue = timeout is not None and timeout <= 0
        if overdue or not events:
            self.ready.append(heappop(self.asleep)[-1])

    def run(self) -> None:
        """Go round until nobody is left."""
        with self.selector:
            while self.ready or self.asleep or self.selector.get_map():
                if self.ready:
                    self.step(self.ready.popleft())
                else:
                    self.wait()


def clock(kitchen: socket.socket) -> Steps:
    """Tick twice; at the first tick, send a melon from the *kitchen*."""
    yield 0.05
    print("tick 1")
    kitchen.sendall(b"melon")
    yield 0.05
    print("tick 2")


def guest(table: socket.socket) -> Steps:
    """Wait at the *table* for what is sent there."""
    yield table
    print("here comes a", table.recv(100).decode())


def main() -> None:
    """Run the guest and the clock on the loop.

    >>> main()
    tick 1
    here comes a melon
    tick 2
    """
    table, kitchen = socket.socketpair()
    with table, kitchen:
        Loop(guest(table), clock(kitchen)).run()


def where_asyncio_waits() -> str:
    """Return the line of asyncio's loop that waits; there is only one.

    >>> where_asyncio_waits()
    'event_list = self._selector.select(timeout)'

    When not: a selector is for sockets, and on Unix for pipes.  A file on a
    disk it refuses, or calls always ready, however slow the disk: read files
    in a thread.

    Next: `asyncio_primer.callbacks`, which is what asyncio's queue holds.
    """
    source = inspect.getsource(vars(asyncio.BaseEventLoop)["_run_once"])
    (line,) = (line for line in source.splitlines() if ".select(" in line)
    return line.strip()


if __name__ == "__main__":
    main()
    print("asyncio:", where_asyncio_waits())
