"""What hangs is seldom what is broken: follow who waits for whom.

Three colours hang, of whom two only wait for another.  To find the one that
matters, ask each for whom it waits.  On every Python the tasks tell a part of
that; from Python 3.14 on asyncio keeps the whole *call graph*, and shows it
also to somebody outside.

Run it:  python -m asyncio_primer.callgraphs
"""

import asyncio
import io
import os
import re
from contextlib import redirect_stdout
from typing import Any, Awaitable, Callable, List


async def pick(ripe: asyncio.Event) -> None:
    """Pick a melon as soon as it is *ripe*."""
    await ripe.wait()


async def cut(fruit: Awaitable[None]) -> None:
    """Cut *fruit* when all of it is there."""
    await asyncio.gather(fruit)


async def serve(salad: Awaitable[None]) -> None:
    """Serve *salad* when it is cut."""
    await salad


async def hang(look: Callable[[], None]) -> None:
    """Have red pick, green cut and blue serve; *look* while all three hang."""
    ripe = asyncio.Event()
    red = asyncio.create_task(pick(ripe), name="red")
    green = asyncio.create_task(cut(red), name="green")
    blue = asyncio.create_task(serve(green), name="blue")
    await asyncio.sleep(0.1)
    look()
    ripe.set()
    await blue


def others() -> List["asyncio.Task[Any]"]:
    """Return the tasks of the running loop but this one, ordered by name."""
    tasks = asyncio.all_tasks() - {asyncio.current_task()}
    return sorted(tasks, key=lambda task: task.get_name())


def downward() -> None:
    """Print for each of the others what it waits for.

    The `repr` of a task says it, on every Python.

    Predict: blue awaits green, green gathers red, red waits for an event.  How
    far does that lead us, from blue down to red?

    >>> asyncio.run(hang(downward))
    blue waits for green
    green waits for _GatheringFuture
    red waits for Future

    From blue to green, no further.  A task knows the one future that it is
    suspended at.  If that is a task, too, the `repr` has its name, else only
    its kind.
    """
    for task in others():
        found = re.search(r"wait_for=<(\w+) \w+(?: name='(\w+)')?", repr(task))
        print(task.get_name(), "waits for", found and (found[2] or found[1]))


def upward() -> None:
    """Print for each of the others which coroutines it is in, and for whom.

    Needs Python 3.14.  `asyncio.capture_call_graph` returns the chain of
    coroutines that a task is in, and what waits for the task, also through a
    gather.  Before 3.14 no task knows what waits for it.

    >>> asyncio.run(hang(upward))
    blue: serve, for []
    green: cut, for ['blue']
    red: wait < pick, for ['green']
    """
    for task in others():
        graph = asyncio.capture_call_graph(task)
        chain = [entry.frame.f_code.co_name for entry in graph.call_stack]
        awaited_by = [each.future.get_name() for each in graph.awaited_by]
        print(f"{task.get_name()}: {' < '.join(chain)}, for {awaited_by}")


def of_red() -> None:
    """Print the call graph of red.

    Needs Python 3.14.  `asyncio.print_call_graph` goes all the way up, and
    tells files and lines.

    >>> asyncio.run(hang(of_red))  # doctest: +ELLIPSIS
    * Task(name='red', id=...)
      + Call stack:
      |   File '...', line ..., in async Event.wait()
      |   File '...callgraphs.py', line ..., in async pick()
      + Awaited by:
        * Task(name='green', id=...)
          + Call stack:
          |   File '...callgraphs.py', line ..., in async cut()
          + Awaited by:
            * Task(name='blue', id=...)
              + Call stack:
              |   File '...callgraphs.py', line ..., in async serve()
    """
    asyncio.print_call_graph(others()[-1])


def from_outside() -> None:
    """Print two columns of the table that ``python -m asyncio ps`` shows.

    Needs Python 3.14.  In another terminal type ``python -m asyncio ps``, or
    ``pstree``, and the number of a process, which need not be prepared for it,
    only run the same Python version.  Before 3.14 it must be prepared, as in
    `asyncio_primer.introspection`.

    >>> asyncio.run(hang(from_outside))
    red: Event.wait -> pick
    green: cut
    blue: serve

    That reads another process's memory, as a debugger does, and needs the
    right to: on Linux mostly root's.  (One's own memory one may read, so here
    the program asks itself, by the function behind the command.)

    When not: none of this knows who will set an event or release a lock.  If
    the program can be started again, record it: ``asyncio-primer record``.

    Next: `asyncio_primer.testing`, to catch a hang before anybody waits.
    """
    from asyncio import tools

    with redirect_stdout(io.StringIO()) as table:
        tools.display_awaited_by_tasks_table(os.getpid())
    row = r"^\d+ +0x\w+ +(red|green|blue) +(.*?)  "
    for name, stack in re.findall(row, table.getvalue(), re.MULTILINE):
        print(f"{name}: {stack}")


if __name__ == "__main__":
    asyncio.run(hang(downward))
