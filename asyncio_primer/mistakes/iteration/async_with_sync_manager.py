"""Why does ``async with open(...)`` fail?

Wrong::

    import asyncio

    async def main():
        async with open("menu.txt", "w") as file:
            file.write("melon")
        print("written")

    asyncio.run(main())

Up to Python 3.8 it prints::

    Traceback (most recent call last):
      ...
    AttributeError: __aexit__

On Python 3.9 and 3.10 it prints::

    Traceback (most recent call last):
      ...
    AttributeError: __aenter__

On Python 3.11 to 3.13 it prints::

    Traceback (most recent call last):
      ...
    TypeError: '_io.TextIOWrapper' object does not support the asynchronous context manager protocol

On Python 3.14 and later it prints::

    Traceback (most recent call last):
      ...
    TypeError: '_io.TextIOWrapper' object does not support the asynchronous context manager protocol (missed __aexit__ method) but it supports the context manager protocol. Did you mean to use 'with'?

``async with`` awaits what opens and what closes, and asks the object for
``__aenter__`` and ``__aexit__``.  An ordinary file has neither, as it has
nothing to await: it is for plain ``with``, which works in a coroutine as
anywhere.  Up to Python 3.10 the message is no more than the name of the
missing method.

Elsewhere, with requests on Python 3.11 to 3.13, not run here::

    TypeError: 'Session' object does not support the asynchronous context manager protocol

Reading and writing a file blocks the loop for as long as it takes.  That is
mostly nothing; for big files or slow disks do it in a thread:
`asyncio_primer.threads`.

Right::

    import asyncio

    async def main():
        with open("menu.txt", "w") as file:
            file.write("melon")
        print("written")

    asyncio.run(main())

It prints::

    written

Also asked: open a file in an async function; async with for a normal context
manager; async with threading.Lock, requests.Session, sqlite3 or psycopg2
connection; async file reading; aiofiles; nullcontext or suppress in async
with; tempfile with async; attribute error with only the word aenter or aexit.

Next: `asyncio_primer.managers`, on both kinds of managers.
"""
