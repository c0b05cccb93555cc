"""How do I run asyncio code in Jupyter, where asyncio.run() is refused?

Wrong, with functions that stand for a cell and for Jupyter::

    import asyncio

    async def main():
        await asyncio.sleep(1)
        print("hello")

    def cell():  # is what you typed
        asyncio.run(main())

    async def notebook():  # is Jupyter
        cell()

    asyncio.run(notebook())

It prints::

    Traceback (most recent call last):
      ...
    RuntimeError: asyncio.run() cannot be called from a running event loop
    ...: RuntimeWarning: coroutine 'main' was never awaited

In a cell write ``await main()``, at its left edge, where a file says
``asyncio.run(main())``.

A notebook is itself an asyncio program.  Its loop was running before you typed
anything, and it calls your cell, as ``notebook`` does above.  Notebooks
compile a cell in a way that allows an `await` with no function around it; in a
file that is an error
(`asyncio_primer.mistakes.wrong_place.await_at_top_level`).

Right, of which only ``await main()`` is typed::

    import asyncio

    async def main():
        await asyncio.sleep(1)
        print("hello")

    async def cell():
        await main()

    async def notebook():
        await cell()

    asyncio.run(notebook())

It prints::

    hello

Right, in a thread, for code that calls asyncio.run() itself::

    import asyncio
    import threading

    async def main():
        await asyncio.sleep(1)
        print("hello")

    def cell():
        thread = threading.Thread(
            target=asyncio.run, args=[main()]
        )
        thread.start()
        thread.join()

    async def notebook():
        cell()

    asyncio.run(notebook())

It prints::

    hello

Tasks live on from cell to cell: after ``task = asyncio.create_task(main())``
the next cell may say ``await task``.  In code that shall run in both, put all
of it in ``main``, and only the last line differs.

Elsewhere::

    RuntimeError: This event loop is already running

That is what ``run_until_complete`` says in a cell; it was not run here.

Also asked: ipython, google colab, kaggle, databricks, spyder, vs code
notebook; top-level await in a cell; my script works but not the notebook; how
to await in jupyter; telethon, playwright or langchain in a notebook; the
kernel already has an event loop; async main in a cell.

Next: `asyncio_primer.bridging`, where a cell is compiled as a notebook does
it.
"""
