"""One thing at a time: three times three seconds is nine.

A synchronous program does one thing, and when that is done, the next.  Where
it has to wait - for a timer here, elsewhere for a server or a disk - it
*blocks*: it stands still until the wait is over.

Run it:  python -m asyncio_primer.synchronous
"""

import time


def traffic_light() -> None:
    """Show red, blue and green, one second apart.

    >>> traffic_light()
    red
    blue
    green
    """
    time.sleep(1)  # the program stays here for a second and does nothing else
    print("red")
    time.sleep(1)
    print("blue")
    time.sleep(1)
    print("green")


def main() -> None:
    """Show the traffic light three times, and say how long it took.

    Each call has to return before the next one begins, so the lights come in
    order and the times add up:

    >>> main()
    red
    blue
    green
    red
    blue
    green
    red
    blue
    green
    9 sec
    """
    started = time.perf_counter()
    traffic_light()
    traffic_light()
    traffic_light()
    print(f"{time.perf_counter() - started:.0f} sec")


def task(number: int) -> None:
    """Take one second over task *number*."""
    print(f"task {number} starts")
    time.sleep(1)
    print(f"task {number} ends")


def five_tasks() -> None:
    """Do five tasks, each starting when the one before it has ended.

    >>> five_tasks()
    task 1 starts
    task 1 ends
    task 2 starts
    task 2 ends
    task 3 starts
    task 3 ends
    task 4 starts
    task 4 ends
    task 5 starts
    task 5 ends

    No two of them ever overlap.  A program in which they do is *concurrent*.
    """
    for number in range(1, 6):
        task(number)


def effort() -> float:
    """Show the traffic light once; return how long a processor worked on it.

    Predict: three seconds go by.  For how many of them does a processor work?

    >>> round(effort(), 1)
    red
    blue
    green
    0.0

    The *thread* - the one line of work in which this program
    does one thing after another - is blocked: it has nothing to do, and can do
    nothing else.  Other threads and other programs run on.

    When not: if a program waits for several things that do not need one
    another.  Where it waits for one thing at a time, nothing is simpler.

    Next: `asyncio_primer.coroutines`, the functions that can wait without
    blocking; `asyncio_primer.asynchronous` puts the idle seconds to use.
    """
    worked = time.process_time()
    traffic_light()
    return time.process_time() - worked


if __name__ == "__main__":
    main()
