"""Why is my async fixture a coroutine, or not handled at all?

Wrong, in ``test_paint.py``::

    import asyncio
    import pytest

    @pytest.fixture
    async def colour():
        return await asyncio.sleep(0.1, "red")

    @pytest.mark.asyncio
    async def test_paint(colour):
        assert colour == "red"

Up to Python 3.8 ``python -m pytest -q test_paint.py`` prints::

    ...
    E       AssertionError: assert <coroutine object colour at 0x...> == 'red'
    ...

On Python 3.9 only ``python -m pytest -q test_paint.py`` prints::

    ...
    E       AssertionError: assert <coroutine object colour at 0x...> == 'red'
    ...PytestRemovedIn9Warning: 'test_paint' requested an async fixture 'colour', with no plugin or hook that handled it. This is usually an error, as pytest does not natively support it. This will turn into an error in pytest 9.
    ...PytestDeprecationWarning: asyncio test 'test_paint' requested async @pytest.fixture 'colour' in strict mode. You might want to use @pytest_asyncio.fixture or switch to auto mode. This will become an error in future versions of pytest-asyncio.
    ...

On Python 3.10 and later ``python -m pytest -q test_paint.py`` prints::

    ...
    'test_paint' requested an async fixture 'colour', with no plugin or hook that handled it. This is an error, as pytest does not natively support it.
    ...
    1 error in ...s

``@pytest.fixture`` is pytest's own, and pytest runs no coroutine: what it
hands to the test is what the call returned.  In the strict mode, which is the
default, pytest-asyncio takes only fixtures that carry *its* mark.  What is
said depends on pytest: up to 8.3 nothing, so that the test fails or, worse,
passes; 8.4 warns; 9 refuses.  A fixture with ``yield`` becomes an asynchronous
generator instead of a coroutine, with the same cure.

Right, in ``test_paint.py``::

    import asyncio
    import pytest
    import pytest_asyncio

    @pytest_asyncio.fixture
    async def colour():
        return await asyncio.sleep(0.1, "red")

    @pytest.mark.asyncio
    async def test_paint(colour):
        assert colour == "red"

``python -m pytest -q -o asyncio_default_fixture_loop_scope=function test_paint.py`` prints::

    .    ...[100%]
    1 passed in ...s

With ``asyncio_mode = auto`` in ``pytest.ini`` both kinds of marks are
needless, and ``@pytest.fixture`` will do.

Elsewhere::

    requested an async fixture '...', with no plugin or hook that handled it
    PytestDeprecationWarning: asyncio test '...' requested async @pytest.fixture '...' in strict mode
    AttributeError: 'async_generator' object has no attribute 'get'

The last is a fixture with ``yield`` in an older pytest, not run here.

Also asked: async fixtures do not work in pytest; fixture with await; async
setup and teardown in tests; fixture returns an async_generator; httpx
AsyncClient, database or aiohttp client fixture; yield in an async fixture;
sync test uses an async fixture; fixture is never awaited.

Next: `asyncio_primer.plugins`, with one fixture of each kind.
"""
