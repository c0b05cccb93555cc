"""What do I write instead of event loop policies?

Wrong::

    import asyncio

    async def main():
        print("Hello World!")

    policy = asyncio.DefaultEventLoopPolicy()
    asyncio.set_event_loop_policy(policy)
    policy = asyncio.get_event_loop_policy()
    loop = policy.new_event_loop()
    loop.run_until_complete(main())
    loop.close()

Up to Python 3.13 it prints::

    Hello World!

On Python 3.14 and later it prints::

    program.py:6: DeprecationWarning: 'asyncio.DefaultEventLoopPolicy' is deprecated and slated for removal in Python 3.16
      policy = asyncio.DefaultEventLoopPolicy()
    program.py:7: DeprecationWarning: 'asyncio.set_event_loop_policy' is deprecated and slated for removal in Python 3.16
      asyncio.set_event_loop_policy(policy)
    program.py:8: DeprecationWarning: 'asyncio.get_event_loop_policy' is deprecated and slated for removal in Python 3.16
      policy = asyncio.get_event_loop_policy()
    Hello World!

A policy decides, for the whole program, what loop everybody gets who asks for
one.  Today a program is started in one place, and there it can say what loop
it wants.  So policies, and everything with ``policy`` in its name, will go
with Python 3.16.

For the usual loop, say nothing: ``asyncio.run(main())``.  For another one:

Right.  Needs Python 3.12::

    import asyncio

    async def main():
        print("Hello World!")

    asyncio.run(
        main(), loop_factory=asyncio.SelectorEventLoop
    )

On Python 3.12 and later it prints::

    Hello World!

Right, before that::

    import asyncio

    async def main():
        print("Hello World!")

    loop = asyncio.SelectorEventLoop()
    try:
        loop.run_until_complete(main())
    finally:
        loop.close()

It prints::

    Hello World!

On Python 3.11 ``asyncio.Runner(loop_factory=...)`` does it better: it cancels
what is left at the end.  With uvloop it is ``uvloop.run(main())``, or
``loop_factory=uvloop.new_event_loop``.

Also asked: set_event_loop_policy deprecated; uvloop.install or uvloop policy
warning; get_event_loop_policy removed in 3.16; use another event loop;
replacement for AbstractEventLoopPolicy; pytest-asyncio event_loop_policy;
slated for removal.

Next: `asyncio_primer.loops`, on other event loops.
"""
