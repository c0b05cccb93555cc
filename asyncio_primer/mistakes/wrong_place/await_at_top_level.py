"""Why is `await` a syntax error in my script, when it works in the notebook?

Wrong::

    import asyncio

    print("before")
    await asyncio.sleep(1)
    print("after")

It prints::

      File "program.py", line 4
        await asyncio.sleep(1)
        ^...
    SyntaxError: 'await' outside function

Python reads the whole file before it runs any of it (not even "before" is
printed), and `await` has a meaning only inside of an ``async def``: it
suspends that function until the other is done.  A file has nothing to suspend.
An ``if __name__ == "__main__":`` does not change that.

Notebooks, IPython and ``python -m asyncio`` are the exception.  They run an
event loop for you, and compile what you type so that it may await.

So put what awaits in a coroutine function, by custom ``main``, and start that.

Right::

    import asyncio

    async def main():
        print("before")
        await asyncio.sleep(1)
        print("after")

    asyncio.run(main())

It prints::

    before
    after

Also asked: await outside of a function; top level await in a python file;
await works in jupyter, colab or ipython but not in a .py file; await in a
script without main; await under if __name__ == main; await at module level;
call an async function from the main script; convert notebook to script; does
python have top-level await like javascript.

Next: `asyncio_primer.running`, on the ways to start a coroutine.
"""
