"""Why does ``asyncio.as_completed()`` give me coroutines instead of results?

Wrong::

    import asyncio

    async def paint(colour, seconds):
        await asyncio.sleep(seconds)
        return f"painted {colour}"

    async def main():
        work = [paint("red", 2), paint("blue", 1)]
        for result in asyncio.as_completed(work):
            print(result)

    asyncio.run(main())

Up to Python 3.12 it prints::

    <coroutine object as_completed.<locals>._wait_for_one at 0x...>
    program.py:9: RuntimeWarning: coroutine 'as_completed.<locals>._wait_for_one' was never awaited
      for result in asyncio.as_completed(work):
    RuntimeWarning: Enable tracemalloc to get the object allocation traceback
    <coroutine object as_completed.<locals>._wait_for_one at 0x...>
    .../events.py:...: RuntimeWarning: coroutine 'as_completed.<locals>._wait_for_one' was never awaited
      self._context.run(self._callback, *self._args)
    RuntimeWarning: Enable tracemalloc to get the object allocation traceback

On Python 3.13 and later it prints::

    <coroutine object _AsCompletedIterator._wait_for_one at 0x...>
    program.py:9: RuntimeWarning: coroutine '_AsCompletedIterator._wait_for_one' was never awaited
      for result in asyncio.as_completed(work):
    RuntimeWarning: Enable tracemalloc to get the object allocation traceback
    <coroutine object _AsCompletedIterator._wait_for_one at 0x...>
    .../events.py:...: RuntimeWarning: coroutine '_AsCompletedIterator._wait_for_one' was never awaited
      self._context.run(self._callback, *self._args)
    RuntimeWarning: Enable tracemalloc to get the object allocation traceback

The ``for`` is an ordinary loop, which cannot wait for anything.  So what it
gets in each round is not a result, but something to await: the next result,
whichever task that will come from.

Right::

    import asyncio

    async def paint(colour, seconds):
        await asyncio.sleep(seconds)
        return f"painted {colour}"

    async def main():
        work = [paint("red", 2), paint("blue", 1)]
        for following in asyncio.as_completed(work):
            result = await following
            print(result)

    asyncio.run(main())

It prints::

    painted blue
    painted red

Also asked: how to use as_completed; _wait_for_one was never awaited; get
results as they arrive; for loop over as_completed prints weird objects; show a
progress bar (tqdm) for tasks; as_completed gives or returns coroutine objects.

Next: `asyncio_primer.arriving`, on results one by one.
"""
