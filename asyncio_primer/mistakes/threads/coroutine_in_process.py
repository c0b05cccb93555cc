"""Why "cannot pickle 'coroutine' object" when I use a process pool?

Wrong::

    import asyncio
    from concurrent.futures import ProcessPoolExecutor

    async def crunch(number):
        return number * number

    async def main():
        loop = asyncio.get_running_loop()
        with ProcessPoolExecutor(1) as pool:
            print(await loop.run_in_executor(
                pool, crunch, 3))

    if __name__ == "__main__":
        asyncio.run(main())

Up to Python 3.13 it prints::

    ...
    The above exception was the direct cause of the following exception:

    Traceback (most recent call last):
      ...
    TypeError: cannot pickle 'coroutine' object

On Python 3.14 and later it prints::

    ...
    The above exception was the direct cause of the following exception:

    Traceback (most recent call last):
      ...
    TypeError: cannot pickle 'coroutine' object
    when serializing dict item 'result'
    when serializing concurrent.futures.process._ResultItem state
    when serializing concurrent.futures.process._ResultItem object

The other process calls ``crunch(3)``, and that makes a coroutine, as
everywhere.  It has run nothing of it when it tries to send the coroutine back
as the result.  What goes from process to process is pickled, and a coroutine,
half-run code that belongs to one thread, cannot be.

What computes needs no ``async``: make it a plain function.

Right::

    import asyncio
    from concurrent.futures import ProcessPoolExecutor

    def crunch(number):
        return number * number

    async def main():
        loop = asyncio.get_running_loop()
        with ProcessPoolExecutor(1) as pool:
            print(await loop.run_in_executor(
                pool, crunch, 3))

    if __name__ == "__main__":
        asyncio.run(main())

It prints::

    9

If it has to await things over there, give it an event loop there: a plain
function with ``return asyncio.run(crunch(number))`` in it is what you send.
Tasks, locks, queues, connections and loops cannot be sent, either.

Also asked: multiprocessing with asyncio; run coroutine in another process;
can't pickle coroutine objects; pool.map with async def; asyncio on multiple
cores; event loop per process; joblib, celery or multiprocessing Pool with
async functions; async function in ProcessPoolExecutor or multiprocessing.

Next: `asyncio_primer.processes`, on what can be sent and what cannot.
"""
