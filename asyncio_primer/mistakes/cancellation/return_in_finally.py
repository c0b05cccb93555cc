"""Why does my cancelled task return a result, as if nobody had cancelled it?

Wrong::

    import asyncio

    async def fetch():
        page = None
        try:
            await asyncio.sleep(60)
            page = "<html>"
        finally:
            return page

    async def main():
        task = asyncio.create_task(fetch())
        await asyncio.sleep(1)
        task.cancel()
        print("result:", await task)

    asyncio.run(main())

Up to Python 3.13 it prints::

    result: None

On Python 3.14 and later it prints::

    program.py:9: SyntaxWarning: 'return' in a 'finally' block
      return page
    result: None

A ``return`` in a ``finally`` throws away the exception that is on its way
there, whatever it is: `asyncio.CancelledError` too.  (So do ``break`` and
``continue``.)  So a timeout around ``fetch`` would not be noticed either.
Python warns of it from 3.14 on, as PEP 765 asks.  Let the ``finally`` only
tidy up.

Right::

    import asyncio

    async def fetch():
        page = None
        try:
            await asyncio.sleep(60)
            page = "<html>"
        finally:
            print("connection closed")
        return page

    async def main():
        task = asyncio.create_task(fetch())
        await asyncio.sleep(1)
        task.cancel()
        await asyncio.wait([task])
        print("cancelled:", task.cancelled())

    asyncio.run(main())

It prints::

    connection closed
    cancelled: True

Also asked: task returns None instead of being cancelled; error disappears in a
try finally; exceptions are silently swallowed; SyntaxWarning return finally in
Python 3.14; cancelled task has a result; return or break in finally block;
finally swallows the CancelledError.

Next: `asyncio_primer.cleanup`, on what a cancelled task may do.
"""
