"""Why can't my process pool pickle a function inside a function, or a lambda?

Wrong::

    import asyncio
    from concurrent.futures import ProcessPoolExecutor

    async def main():
        def square(number):
            return number * number

        loop = asyncio.get_running_loop()
        with ProcessPoolExecutor(1) as pool:
            print(await loop.run_in_executor(
                pool, square, 3))

    if __name__ == "__main__":
        asyncio.run(main())

Up to Python 3.12 it prints::

    ...
    AttributeError: Can't pickle local object 'main.<locals>.square'

On Python 3.13 only it prints::

    ...
    AttributeError: Can't get local object 'main.<locals>.square'

On Python 3.14 and later it prints::

    ...
    _pickle.PicklingError: Can't pickle local object <function main.<locals>.square at 0x...>
    when serializing dict item 'fn'
    when serializing concurrent.futures.process._CallItem state
    when serializing concurrent.futures.process._CallItem object

Wrong, with a lambda::

    import asyncio
    from concurrent.futures import ProcessPoolExecutor

    square = lambda number: number * number

    async def main():
        loop = asyncio.get_running_loop()
        with ProcessPoolExecutor(1) as pool:
            print(await loop.run_in_executor(
                pool, square, 3))

    if __name__ == "__main__":
        asyncio.run(main())

Up to Python 3.13 it prints::

    ...
    _pickle.PicklingError: Can't pickle <function <lambda> at 0x...>: attribute lookup <lambda> on __main__ failed

On Python 3.14 and later it prints::

    ...
    _pickle.PicklingError: Can't pickle <function <lambda> at 0x...>: it's not found as __main__.<lambda>
    when serializing dict item 'fn'
    when serializing concurrent.futures.process._CallItem state
    when serializing concurrent.futures.process._CallItem object

A function is sent to another process by its name: module and name go over, and
there it is imported.  A function defined inside another cannot be reached from
outside, and a lambda is called ``<lambda>``, whatever variable it is in.  A
method is sent with its object, so that has to be picklable, too.

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

Keep the last ``if``: the other process imports your program to find the
function, `asyncio_primer.mistakes.threads.main_guard`.

Also asked: can't pickle local object; pickle lambda; nested function with
ProcessPoolExecutor; run_in_executor with a process pool fails; partial or
closure in a process pool; PicklingError attribute lookup failed; function
defined in Jupyter with process pool.

Next: `asyncio_primer.processes`, on functions that are sent by name.
"""
