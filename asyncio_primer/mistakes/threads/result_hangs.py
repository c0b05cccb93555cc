"""Why does ``run_coroutine_threadsafe(...).result()`` hang?

Wrong::

    import asyncio
    import concurrent.futures

    async def fetch():
        return "page"

    def get(loop):
        answer = asyncio.run_coroutine_threadsafe(
            fetch(), loop)
        try:
            return answer.result(timeout=1)
        except concurrent.futures.TimeoutError:
            return "no answer"

    async def main():
        print(get(asyncio.get_running_loop()))

    asyncio.run(main())

It prints::

    no answer

``result()`` stops its thread until the answer is there.  Here that is the
loop's own thread, the only one that could run ``fetch``: each waits for the
other.  (Without ``timeout=1`` it would hang for ever.)  The function is for
*other* threads than the loop's.  In a coroutine, ``await`` instead.

Right::

    import asyncio

    async def fetch():
        return "page"

    async def main():
        print(await fetch())

    asyncio.run(main())

It prints::

    page

Right, with ``get`` in a thread::

    import asyncio

    async def fetch():
        return "page"

    def get(loop):
        answer = asyncio.run_coroutine_threadsafe(
            fetch(), loop)
        return answer.result()

    async def main():
        loop = asyncio.get_running_loop()
        print(await loop.run_in_executor(
            None, get, loop))

    asyncio.run(main())

It prints::

    page

Also asked: future.result() blocks forever; deadlock between event loop and
thread; call an async function from a sync one inside async code; wait for a
coroutine without await; run_coroutine_threadsafe in the same thread; result
never returns; sync callback needs the result of a coroutine;
concurrent.futures result freezes.

Next: `asyncio_primer.crossing`, on guests, and on the loop's own guest.
"""
