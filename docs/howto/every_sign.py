"""A program in which everything happens that a timeline has a sign for."""

import asyncio
import time


async def kettle():
    """Boil water in the background."""
    await asyncio.sleep(1)
    print("whistles")


async def cook():
    """Chop for two seconds without looking up."""
    await asyncio.sleep(0.5)
    chop()
    print("chopped")


def chop():
    """Be busy, or what looks like it."""
    time.sleep(2)


async def toast():
    """Burn."""
    await asyncio.sleep(3)
    raise ValueError("burnt")


async def guest():
    """Wait for longer than anybody has time."""
    await asyncio.Event().wait()


async def helper():
    """Have a thread do the work."""
    await asyncio.get_running_loop().run_in_executor(None, time.sleep, 1.5)


async def main():
    """Run the kitchen."""
    tasks = [asyncio.create_task(work()) for work in (kettle, cook, toast, guest, helper)]
    await asyncio.wait(tasks, timeout=4)
    tasks[3].cancel()
    guest()


asyncio.run(main())
