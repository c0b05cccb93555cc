"""Why does my process pool run my program again, then ``BrokenProcessPool``?

Wrong::

    import asyncio
    import multiprocessing
    from concurrent.futures import ProcessPoolExecutor

    def square(number):
        return number * number

    async def main():
        loop = asyncio.get_running_loop()
        spawn = multiprocessing.get_context("spawn")
        with ProcessPoolExecutor(1, spawn) as pool:
            print(await loop.run_in_executor(
                pool, square, 3))

    print("hello")
    asyncio.run(main())

It prints::

    hello
    hello
    ...
            An attempt has been made to start a new process before the
            current process has finished its bootstrapping phase.
    ...
    concurrent.futures.process.BrokenProcessPool: A process in the process pool was terminated abruptly while the future was running or pending.

Elsewhere, with ``multiprocessing.Process`` or ``Pool`` (not run here)::

    RuntimeError: An attempt has been made to start a new process before the current process has finished its bootstrapping phase.

The new process begins empty, and imports your program to find ``square``: on
Windows and macOS, on Linux from Python 3.14 on, and everywhere with
``"spawn"``.  An import runs every line that is not inside a function: it says
hello again, and `asyncio.run` wants one more process.  Python forbids that;
the new process ends, and all that yours learns is that it died.

Put what starts the program behind the ``if`` below.  It is true in your
program, and false where that is imported.

Right::

    import asyncio
    import multiprocessing
    from concurrent.futures import ProcessPoolExecutor

    def square(number):
        return number * number

    async def main():
        loop = asyncio.get_running_loop()
        spawn = multiprocessing.get_context("spawn")
        with ProcessPoolExecutor(1, spawn) as pool:
            print(await loop.run_in_executor(
                pool, square, 3))

    if __name__ == "__main__":
        print("hello")
        asyncio.run(main())

It prints::

    hello
    9

If no such error stands above ``BrokenProcessPool``, the process has died in
another way: killed for want of memory, crashed in a library, or it could not
import the function because that was typed in a notebook or at the prompt.

Also asked: freeze_support; if name main missing; everything is printed twice
or many times with ProcessPoolExecutor; process pool on Windows or macOS starts
the script over and over; multiprocessing works on Linux but not on Windows;
process pool in Jupyter; worker process died; a process in the process pool was
terminated abruptly.

Next: `asyncio_primer.processes`, on what else runs in processes.
"""
