"""Why does my async unittest pass, although it is wrong?

Wrong::

    import asyncio
    import unittest

    class PaintTest(unittest.TestCase):
        async def test_paint(self):
            colour = await asyncio.sleep(1, "red")
            self.assertEqual(colour, "blue")

    unittest.main()

Up to Python 3.10 it prints::

    .../unittest/case.py:...: RuntimeWarning: coroutine 'PaintTest.test_paint' was never awaited
      ...
    RuntimeWarning: Enable tracemalloc to get the object allocation traceback
    .
    ----------------------------------------------------------------------
    Ran 1 test in ...s

    OK

On Python 3.11 to 3.13 it prints::

    .../unittest/case.py:...: RuntimeWarning: coroutine 'PaintTest.test_paint' was never awaited
      ...
    RuntimeWarning: Enable tracemalloc to get the object allocation traceback
    .../unittest/case.py:...: DeprecationWarning: It is deprecated to return a value that is not None from a test case (<bound method PaintTest.test_paint of <__main__.PaintTest testMethod=test_paint>>)
      ...
    .
    ----------------------------------------------------------------------
    Ran 1 test in ...s

    OK

On Python 3.14 and later it prints::

    .../unittest/case.py:...: DeprecationWarning: It is deprecated to return a value that is not None from a test case (<bound method PaintTest.test_paint of <__main__.PaintTest testMethod=test_paint>> returned 'coroutine'). Maybe you forgot to use IsolatedAsyncioTestCase as the base class?
      ...
    .../unittest/case.py:...: RuntimeWarning: coroutine 'PaintTest.test_paint' was never awaited
      ...
    RuntimeWarning: Enable tracemalloc to get the object allocation traceback
    .
    ----------------------------------------------------------------------
    Ran 1 test in ...s

    OK

A `unittest.TestCase` calls the test and looks whether that raises.  Calling a
coroutine function makes a coroutine and raises nothing; nobody runs it, and
the test passes, whatever it says.  The warnings are all that tells you, and
many test runs hide warnings.  From 3.11 on there is a second one, which from
3.14 on names the cure.

The class with ``IsolatedAsyncio`` in its name runs each test in a loop.  The
rest of the test stays as it is, and ``setUp`` may become ``asyncSetUp``.

Right::

    import asyncio
    import unittest

    class PaintTest(unittest.IsolatedAsyncioTestCase):
        async def test_paint(self):
            colour = await asyncio.sleep(1, "red")
            self.assertEqual(colour, "red")

    unittest.main()

It prints::

    .
    ----------------------------------------------------------------------
    Ran 1 test in ...s

    OK

Elsewhere::

    DeprecationWarning: It is deprecated to return a value that is not None from a test case

pytest runs such classes, too, and says the same.

Also asked: async test with unittest; test always passes; test coroutine was
never awaited; TestCase with async def; django TestCase async test; setUp with
await; how do I test async code without pytest; green tests that test nothing.

Next: `asyncio_primer.testing`, on tests that nobody awaits.
"""
