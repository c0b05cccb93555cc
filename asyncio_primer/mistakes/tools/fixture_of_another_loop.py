"""Why does my pytest fixture end in a different loop than the test?

Wrong, in ``test_paint.py``::

    import asyncio
    import pytest
    import pytest_asyncio

    @pytest_asyncio.fixture(
        scope="session", loop_scope="session"
    )
    async def painting():
        return asyncio.create_task(asyncio.sleep(0.1))

    @pytest.mark.asyncio
    async def test_paint(painting):
        await painting

``python -m pytest -q test_paint.py`` prints::

    ...
    E       RuntimeError: Task <Task pending name='Task-...' coro=<test_paint() running at test_paint.py:13> cb=[_run_until_complete_cb() at .../asyncio/base_events.py:...]> got Future <Task pending name='Task-...' coro=<sleep() running at .../asyncio/tasks.py:...> wait_for=<Future pending cb=[...]>> attached to a different loop
    ...
    1 failed in ...

Each test has a loop of its own, unless you ask for another.  The fixture was
made for the whole session, in the loop of the session; what it has made - a
task here, mostly a client or a pool of connections - belongs to that loop, and
is awaited in another: `asyncio_primer.mistakes.other_loops.different_loop`.

Give both the same loop.  The dear and simple way is a fixture of function
scope, which is made anew for each test.  The other is a test that runs in the
loop of its fixture: ``loop_scope="session"``, from pytest-asyncio 0.24 on.

Right, in ``test_paint.py``::

    import asyncio
    import pytest
    import pytest_asyncio

    @pytest_asyncio.fixture(
        scope="session", loop_scope="session"
    )
    async def painting():
        return asyncio.create_task(asyncio.sleep(0.1))

    @pytest.mark.asyncio(loop_scope="session")
    async def test_paint(painting):
        await painting

``python -m pytest -q -o asyncio_default_fixture_loop_scope=function test_paint.py`` prints::

    .    ...[100%]
    1 passed in ...s

For all of them: ``asyncio_default_fixture_loop_scope = session`` and, from
pytest-asyncio 0.26 on, ``asyncio_default_test_loop_scope = session`` in
``pytest.ini``.

Elsewhere::

    ScopeMismatch: You tried to access the function scoped fixture event_loop with a session scoped request object

That is pytest-asyncio before 1.0, not run here.  A client at module level is
told "Event loop is closed" in the second test.

Also asked: session scoped async fixture; sqlalchemy async engine or asyncpg
pool in tests; first test passes and the second fails; module scope fixture;
redis or motor client shared by tests; httpx AsyncClient fixture for all tests;
override event_loop fixture.

Next: `asyncio_primer.plugins`, on what the plugin does for each test.
"""
