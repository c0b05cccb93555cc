"""Why do ``int()``, ``join()`` or ``open()`` not take what my async function
returns?

Wrong::

    import asyncio

    async def fetch(url):
        await asyncio.sleep(1)
        return "42"

    async def main():
        print(int(fetch("/price")))

    asyncio.run(main())

Up to Python 3.9 it prints::

    program.py:8: RuntimeWarning: coroutine 'fetch' was never awaited
      print(int(fetch("/price")))
    RuntimeWarning: Enable tracemalloc to get the object allocation traceback
    Traceback (most recent call last):
      ...
    TypeError: int() argument must be a string, a bytes-like object or a number, not 'coroutine'

On Python 3.10 and later it prints::

    program.py:8: RuntimeWarning: coroutine 'fetch' was never awaited
      print(int(fetch("/price")))
    RuntimeWarning: Enable tracemalloc to get the object allocation traceback
    Traceback (most recent call last):
      ...
    TypeError: int() argument must be a string, a bytes-like object or a real number, not 'coroutine'

Wrong, joining text::

    import asyncio

    async def fetch(url):
        await asyncio.sleep(1)
        return "melon"

    async def main():
        print(", ".join([fetch("/fruit")]))

    asyncio.run(main())

It prints::

    program.py:8: RuntimeWarning: coroutine 'fetch' was never awaited
      print(", ".join([fetch("/fruit")]))
    RuntimeWarning: Enable tracemalloc to get the object allocation traceback
    Traceback (most recent call last):
      ...
    TypeError: sequence item 0: expected str instance, coroutine found

Wrong, opening a file::

    import asyncio

    async def path():
        return "menu.txt"

    async def main():
        with open(path()) as file:
            print(file.read())

    asyncio.run(main())

It prints::

    program.py:7: RuntimeWarning: coroutine 'path' was never awaited
      with open(path()) as file:
    RuntimeWarning: Enable tracemalloc to get the object allocation traceback
    Traceback (most recent call last):
      ...
    TypeError: expected str, bytes or os.PathLike object, not coroutine

An ordinary function says what it wanted, and got a coroutine instead.
Whatever the function is, where the message says "coroutine" and you mean a
text or a number, an `await` is missing in front of the call that should give
it.

Right::

    import asyncio

    async def fetch(url):
        await asyncio.sleep(1)
        return "42"

    async def main():
        print(int(await fetch("/price")))

    asyncio.run(main())

It prints::

    42

Also asked: int, float, str, bytes or Path of an async result; join, write,
format or open with a coroutine; must be str, not coroutine; expected str
instance, coroutine found; database parameter of type coroutine is not
supported; can't adapt type coroutine; pydantic validation error coroutine;
pass the result of an async function to a normal function; requests or httpx
data argument is a coroutine; bs4 or lxml parser given a coroutine; json.loads
of response.text() or of an async read; range of a coroutine cannot be
interpreted as an integer.

Next: `asyncio_primer.coroutines`, on what such a call makes.
"""
