"""How do I know which of the calls in ``gather()`` failed?

Wrong::

    import asyncio

    async def fetch(url):
        await asyncio.sleep(1)
        if "blue" in url:
            raise OSError("no connection")
        return f"content of {url}"

    async def main():
        urls = ["http://red", "http://blue"]
        try:
            print(await asyncio.gather(
                *[fetch(url) for url in urls]
            ))
        except OSError as error:
            print("one of them failed:", error)

    asyncio.run(main())

It prints::

    one of them failed: no connection

``gather()`` raises the bare error, which does not know its url, and the result
of the other is lost.  With ``return_exceptions=True`` there is a result for
each call, in the order of the calls, so ``zip()`` brings the two together.

Right::

    import asyncio

    async def fetch(url):
        await asyncio.sleep(1)
        if "blue" in url:
            raise OSError("no connection")
        return f"content of {url}"

    async def main():
        urls = ["http://red", "http://blue"]
        results = await asyncio.gather(
            *[fetch(url) for url in urls],
            return_exceptions=True,
        )
        for url, result in zip(urls, results):
            print(url, "->", result)

    asyncio.run(main())

It prints::

    http://red -> content of http://red
    http://blue -> no connection

If each error can be dealt with where it happens, put the ``try`` into the
coroutine: there the url is at hand, and ``gather()`` meets no error.

Right, inside::

    import asyncio

    async def fetch(url):
        await asyncio.sleep(1)
        if "blue" in url:
            raise OSError("no connection")
        return f"content of {url}"

    async def careful(url):
        try:
            return await fetch(url)
        except OSError as error:
            return f"{url} failed: {error}"

    async def main():
        urls = ["http://red", "http://blue"]
        work = [careful(url) for url in urls]
        for result in await asyncio.gather(*work):
            print(result)

    asyncio.run(main())

It prints::

    content of http://red
    http://blue failed: no connection

Also asked: match gather results to their inputs; gather with a dictionary of
tasks; retry only the failed ones; keep track of arguments; partial results
when one fails; map results to names; which url or coroutine raised the
exception in gather; identify the failed task in gather.

Next: `asyncio_primer.gathering`, on errors that are results.
"""
