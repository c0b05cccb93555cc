"""Why can I not import that name from ``asyncio``?

Wrong::

    from asyncio import coroutine, run, sleep

    @coroutine
    def boil():
        yield from sleep(1)
        print("water boiled")

    run(boil())

Up to Python 3.10 it prints::

    program.py:4: DeprecationWarning: "@coroutine" decorator is deprecated since Python 3.8, use "async def" instead
      def boil():
    water boiled

On Python 3.11 only it prints::

    Traceback (most recent call last):
      ...
    ImportError: cannot import name 'coroutine' from 'asyncio' (.../asyncio/__init__.py)

On Python 3.12 and later it prints::

    Traceback (most recent call last):
      ...
    ImportError: cannot import name 'coroutine' from 'asyncio' (.../asyncio/__init__.py). Did you mean: 'coroutines'?

Wrong, too::

    from asyncio import TaskGroup, run

    async def boil():
        print("water boiled")

    async def main():
        async with TaskGroup() as group:
            group.create_task(boil())

    run(main())

Up to Python 3.10 it prints::

    Traceback (most recent call last):
      ...
    ImportError: cannot import name 'TaskGroup' from 'asyncio' (.../asyncio/__init__.py)

On Python 3.11 and later it prints::

    water boiled

The path in the message says which Python runs.  That one is either too new for
the name, as ``coroutine`` was taken away in 3.11, or too old for it, as
``TaskGroup`` came with 3.11:
`asyncio_primer.mistakes.old_pythons.newer_names`.  If the path leads to a file
of your own, that is imported in place of asyncio:
`asyncio_primer.mistakes.tools.file_named_asyncio`.

Right::

    from asyncio import create_task, run, sleep

    async def boil():
        await sleep(1)
        print("water boiled")

    async def main():
        await create_task(boil())

    run(main())

It prints::

    water boiled

If the line belongs to a library, upgrade the library.

Also asked: ImportError from asyncio; cannot import TaskGroup, timeout, Runner,
to_thread, run, coroutine, get_running_loop; from asyncio import fails after an
upgrade; works on another computer; import error in aiohttp, discord.py or
websockets.

Next: `asyncio_primer.legacy`, on old ways and the new ones.
"""
