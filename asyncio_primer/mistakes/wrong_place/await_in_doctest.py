"""How do I write a doctest for an async function?

Wrong::

    import asyncio
    import doctest

    async def answer():
        '''Return the answer.

        >>> await answer()
        42
        '''
        return 42

    doctest.testmod()

It prints::

    **********************************************************************
    File "program.py", line 7, in __main__.answer
    Failed example:
        await answer()
    Exception raised:
        ...
        SyntaxError: 'await' outside function
    ...

A doctest runs what could be typed at the plain prompt, and there is no `await`
outside of functions.  So let `asyncio.run` do it, in each example that awaits.
(Without both, the example prints ``<coroutine object answer at 0x...>``, and
the coroutine was never awaited.)

Right::

    import asyncio
    import doctest

    async def answer():
        '''Return the answer.

        >>> asyncio.run(answer())
        42
        '''
        return 42

    print(doctest.testmod())

It prints::

    TestResults(failed=0, attempted=1)

Also asked: doctest async def; await in a docstring example; doctest with
coroutine; doctest asyncio.run; test examples in documentation of async code;
pytest --doctest-modules await; sphinx doctest await; doctest prints coroutine
object.

Next: `asyncio_primer.testing`, on tests of coroutines.
"""
