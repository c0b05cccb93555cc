"""Why is the fixture event_loop not found any more?

pytest-asyncio 1.0 removed it, after it had warned for a while.  A test that
only wanted the loop can ask for it: `asyncio.get_running_loop`, in an ``async
def`` test.  Where the fixture was redefined in ``conftest.py`` to have one
loop for all tests, delete that, and say so with the scope:
``@pytest.mark.asyncio(loop_scope="session")`` on the tests, and
``@pytest_asyncio.fixture(loop_scope="session", scope="session")`` on fixtures.

For all tests at once, in ``pytest.ini``::

    [pytest]
    asyncio_mode = auto
    asyncio_default_fixture_loop_scope = session
    asyncio_default_test_loop_scope = session

To choose another kind of loop, uvloop say, override the fixture
``event_loop_policy``; from pytest-asyncio 1.4 on there is a hook instead,
``pytest_asyncio_loop_factories``, for Python is about to lose policies.  If
you can't change the tests now, ``pip install "pytest-asyncio<1"`` puts it off.

Elsewhere::

    fixture 'event_loop' not found
    DeprecationWarning: The event_loop fixture provided by pytest-asyncio has been redefined in

The second warned before 1.0.  They were not run here.

Also asked: upgrade to pytest-asyncio 1.0; redefine event_loop in conftest;
session scoped event loop for tests; event_loop.run_until_complete in a test;
conftest.py event_loop override stopped working; tests broke after updating
pytest-asyncio; one loop for all tests.

Next: `asyncio_primer.plugins`, on what the plugin does for each test.
"""
