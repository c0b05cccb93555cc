"""Why does ``if is_admin(user):`` let everybody in when ``is_admin`` is async?

Wrong::

    import asyncio

    async def is_admin(user):
        return user == "ann"

    async def main():
        if is_admin("eve"):
            print("access granted")
        else:
            print("access denied")

    asyncio.run(main())

It prints::

    program.py:7: RuntimeWarning: coroutine 'is_admin' was never awaited
      if is_admin("eve"):
    RuntimeWarning: Enable tracemalloc to get the object allocation traceback
    access granted

The ``if`` never sees ``False``.  It sees the coroutine that the call made, and
an object that says nothing about its truth counts as true.  Nothing is
computed and nothing fails: the warning is all that you get, and this is the
forgotten await that costs most.

It is the same in ``while not done():``, which is never entered, in ``assert
check()``, which always passes, and in ``a == b()``, which is always false.

Right::

    import asyncio

    async def is_admin(user):
        return user == "ann"

    async def main():
        if await is_admin("eve"):
            print("access granted")
        else:
            print("access denied")

    asyncio.run(main())

It prints::

    access denied

Also asked: condition with async function is always true; if statement does not
work with a coroutine; permission check always passes; async function returns
False but the if branch runs anyway; coroutine is truthy; while loop with async
condition never ends or never starts; assert on async function always passes;
comparing a coroutine with a value is never equal; bool of a coroutine.

Next: `asyncio_primer.coroutines`, on what such a call makes.
"""
