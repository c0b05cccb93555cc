"""Why is ``ExceptionGroup`` not defined?

Wrong::

    import asyncio

    async def fetch(dish):
        raise OSError("no " + dish)

    async def main():
        errors = await asyncio.gather(
            fetch("fruit"),
            fetch("water"),
            return_exceptions=True,
        )
        raise ExceptionGroup("hungry", errors)

    try:
        asyncio.run(main())
    except Exception as error:
        print(f"{type(error).__name__}: {error}")

Up to Python 3.10 it prints::

    NameError: name 'ExceptionGroup' is not defined

On Python 3.11 and later it prints::

    ExceptionGroup: hungry (2 sub-exceptions)

Groups of errors came with Python 3.11, and with them ``except*``, which is a
`SyntaxError` before.  Before, raise one error, and name the others in it or
log them.

Right::

    import asyncio

    async def fetch(dish):
        raise OSError("no " + dish)

    async def main():
        errors = await asyncio.gather(
            fetch("fruit"),
            fetch("water"),
            return_exceptions=True,
        )
        raise OSError("; ".join(map(str, errors)))

    try:
        asyncio.run(main())
    except Exception as error:
        print(f"{type(error).__name__}: {error}")

It prints::

    OSError: no fruit; no water

The package ``exceptiongroup`` has the class for older Pythons, and ``catch``
in place of ``except*``.

Also asked: ExceptionGroup or BaseExceptionGroup missing; NameError on Python
3.10 or older; backport of exception groups; BaseExceptionGroup is not defined;
raise several exceptions at once; except* is a syntax error on old Python;
anyio or trio needs exceptiongroup.

Next: `asyncio_primer.several`, on errors that come together.
"""
