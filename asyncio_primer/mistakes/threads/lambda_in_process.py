"""Why can't my process pool run a lambda, or a function inside a function?

Wrong::

    import asyncio
    from concurrent.futures import ProcessPoolExecutor

    async def main():
        loop = asyncio.get_running_loop()
        with ProcessPoolExecutor(1) as pool:
            print(await loop.run_in_executor(
                pool, lambda: 3 * 3))

    if __name__ == "__main__":
        asyncio.run(main())

Up to Python 3.12 it prints::

    ...
    The above exception was the direct cause of the following exception:

    Traceback (most recent call last):
      ...
    AttributeError: Can't pickle local object 'main.<locals>.<lambda>'

On Python 3.13 only it prints::

    ...
    The above exception was the direct cause of the following exception:

    Traceback (most recent call last):
      ...
    AttributeError: Can't get local object 'main.<locals>.<lambda>'

On Python 3.14 and later it prints::

    ...
    The above exception was the direct cause of the following exception:

    Traceback (most recent call last):
      ...
    _pickle.PicklingError: Can't pickle local object <function main.<locals>.<lambda> at 0x...>
    when serializing dict item 'fn'
    when serializing concurrent.futures.process._CallItem state
    when serializing concurrent.futures.process._CallItem object

A function is sent to another process by its name: module and name go over, and
there it is imported.  A lambda has no name by which it could be found, and a
function defined inside another cannot be reached from outside.  A method is
sent with its object, so that has to be picklable, too.

Define the function at the top level of a module, and send its arguments along.

Right::

    import asyncio
    from concurrent.futures import ProcessPoolExecutor

    def square(number):
        return number * number

    async def main():
        loop = asyncio.get_running_loop()
        with ProcessPoolExecutor(1) as pool:
            print(await loop.run_in_executor(
                pool, square, 3))

    if __name__ == "__main__":
        asyncio.run(main())

It prints::

    9

Keep the last ``if``: on Windows and macOS, and on Linux from Python 3.14 on,
the other process imports your program to find the function.  Without that line
it would start the program over again, and stop with "An attempt has been made
to start a new process before the current process has finished its
bootstrapping phase".

Also asked: can't pickle local object; pickle lambda; nested function with
ProcessPoolExecutor; run_in_executor with a process pool fails; partial or
closure in a process pool; PicklingError attribute lookup failed;
freeze_support; BrokenProcessPool; function defined in Jupyter with process
pool; if name main missing.

Next: `asyncio_primer.processes`, on functions that are sent by name.
"""
