"""Why has the module ``asyncio`` no attribute that the documentation shows?

Wrong::

    import asyncio

    async def paint(colour, barrier):
        print(colour, "is here")
        await barrier.wait()
        print(colour, "goes on")

    async def main():
        barrier = asyncio.Barrier(2)
        await asyncio.gather(
            paint("red", barrier),
            paint("blue", barrier),
        )

    asyncio.run(main())

Up to Python 3.10 it prints::

    Traceback (most recent call last):
      ...
    AttributeError: module 'asyncio' has no attribute 'Barrier'

On Python 3.11 and later it prints::

    red is here
    blue is here
    blue goes on
    red goes on

``Barrier`` came with Python 3.11.  The documentation says so of each name:
"Added in version 3.11" (once "New in version").  ``python --version`` says
which one you have; to be sure, let the program itself print ``sys.version``.

- Python 3.15: ``TaskGroup.cancel``
- Python 3.14: ``create_task(..., eager_start=True)``, ``capture_call_graph``,
  ``print_call_graph``
- Python 3.13: ``Queue.shutdown``, ``QueueShutDown``, ``async for`` over
  ``as_completed``
- Python 3.12: ``eager_task_factory``, ``run(..., loop_factory=...)``
- Python 3.11: ``TaskGroup``, ``timeout``, ``Runner``, ``Barrier``,
  ``Task.uncancel``, ``create_task(..., context=...)``,
  ``StreamWriter.start_tls``
- Python 3.10: ``aiter``, ``anext``, ``contextlib.aclosing``
- Python 3.9: ``to_thread``, ``Queue[int]``
- Python 3.7: ``run``, ``create_task``, ``get_running_loop``, ``all_tasks``

A name from an old tutorial may be gone: ``asyncio.coroutine`` since 3.11
(`asyncio_primer.mistakes.old_pythons.coroutine_decorator`), child watchers
since 3.14 (`asyncio_primer.mistakes.old_pythons.child_watchers`).

Your Python is new, and lacks even ``run``?  Then a file of yours is named
``asyncio.py``, and is imported instead:
`asyncio_primer.mistakes.tools.file_named_asyncio`.

Right::

    import asyncio

    async def paint(colour, here, all_here):
        print(colour, "is here")
        here.append(colour)
        if len(here) == 2:
            all_here.set()
        await all_here.wait()
        print(colour, "goes on")

    async def main():
        here, all_here = [], asyncio.Event()
        await asyncio.gather(
            paint("red", here, all_here),
            paint("blue", here, all_here),
        )

    asyncio.run(main())

It prints::

    red is here
    blue is here
    blue goes on
    red goes on

Elsewhere (Python 3.6, not run here)::

    AttributeError: module 'asyncio' has no attribute 'run'
    AttributeError: module 'asyncio' has no attribute 'create_task'
    AttributeError: module 'asyncio' has no attribute 'get_running_loop'

Also asked: eager_task_factory, print_call_graph, capture_call_graph, Barrier,
timeout_at not found; which version of Python has asyncio.run; asyncio.run not
found; which Python version do I need for this; attribute missing in asyncio;
asyncio.run on Python 3.6; example from the docs does not work on my Python;
pip install asyncio; upgrade asyncio; what is new in asyncio; has no attribute
current_task or all_tasks.

Next: `asyncio_primer.legacy`, on old ways and the new ones.
"""
