"""Why does pytest skip my async test, or say "not natively supported"?

Wrong, in ``test_paint.py``::

    import asyncio

    async def paint(colour):
        await asyncio.sleep(0.1)
        return colour

    async def test_paint():
        assert await paint("red") == "blue"

Up to Python 3.8 ``python -m pytest -q test_paint.py`` prints::

    ...PytestUnhandledCoroutineWarning: async def functions are not natively supported and have been skipped.
    ...
    1 skipped, 1 warning in ...s

On Python 3.9 and later ``python -m pytest -q test_paint.py`` prints::

    ...
    async def functions are not natively supported.
    You need to install a suitable plugin for your async framework, for example:
    ...
    1 failed in ...s

pytest calls a test and looks whether that raises.  Calling this one makes a
coroutine and runs nothing of it, so pytest says that it needs a plugin.  Up to
pytest 8.3 it only *skips* the test, with a warning: red is not blue, and the
run is a success.  pytest 8.4 and later fail.  (The newest for Python 3.8 is
8.3.)

It also says so with pytest-asyncio installed, as here, which in its strict
mode takes only what carries its mark.  Then mark the test; without the plugin,
``pip install pytest-asyncio`` first.  (That a mark is unknown means that the
plugin is not installed, or not in this environment.)

Right, in ``test_paint.py``::

    import asyncio
    import pytest

    async def paint(colour):
        await asyncio.sleep(0.1)
        return colour

    @pytest.mark.asyncio
    async def test_paint():
        assert await paint("red") == "red"

``python -m pytest -q -o asyncio_default_fixture_loop_scope=function test_paint.py`` prints::

    .    ...[100%]
    1 passed in ...s

The option keeps the plugin from asking which loop fixtures shall have.  It may
stand in ``pytest.ini``, and with ``auto`` no test needs a mark::

    [pytest]
    asyncio_mode = auto
    asyncio_default_fixture_loop_scope = function

A test without ``async`` needs no plugin at all::

    import asyncio

    async def paint(colour):
        await asyncio.sleep(0.1)
        return colour

    def test_paint():
        assert asyncio.run(paint("red")) == "red"

Elsewhere::

    PytestUnhandledCoroutineWarning: async def functions are not natively supported and have been skipped.
    PytestUnknownMarkWarning: Unknown pytest.mark.asyncio - is this a typo?
    PytestDeprecationWarning: The configuration option "asyncio_default_fixture_loop_scope" is unset.

The first is pytest 8.3 and older; the second says that there is a mark, but no
plugin; the third is silenced by the option.

Also asked: how do I test async code; my async tests are skipped; async test
passes although the assert is false; pytest.mark.asyncio is ignored;
asyncio_mode auto or strict; test a fastapi or aiohttp handler; pytest-asyncio
installed but not working; You need to install a suitable plugin; unhandled
coroutine warning in pytest.

Next: `asyncio_primer.plugins`, on what such a plugin does.
"""
