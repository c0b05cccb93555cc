"""Why do errors in my tasks vanish since I set an exception handler?

Wrong::

    import asyncio

    def handle(loop, context):
        if "exception" not in context:
            loop.default_exception_handler(context)

    async def boil():
        raise ValueError("no water")

    async def main():
        loop = asyncio.get_running_loop()
        loop.set_exception_handler(handle)
        asyncio.create_task(boil())
        await asyncio.sleep(1)
        print("all is well")

    asyncio.run(main())

It prints::

    all is well

A handler set with ``set_exception_handler()`` replaces the one that logs.
Whatever it does not report, nobody reports: the errors of tasks that nobody
awaits, of callbacks, of connections.  People write one to silence a message at
shutdown, and silence everything.

Let it pick out what it knows, and hand on the rest.

Right::

    import asyncio

    def handle(loop, context):
        error = context.get("exception")
        if isinstance(error, ConnectionResetError):
            print("a client has gone")
        else:
            print(context["message"] + ":", error)

    async def boil():
        raise ValueError("no water")

    async def main():
        loop = asyncio.get_running_loop()
        loop.set_exception_handler(handle)
        asyncio.create_task(boil())
        await asyncio.sleep(1)
        print("main goes on")

    asyncio.run(main())

It prints::

    Task exception was never retrieved: no water
    main goes on

For the usual report with its traceback say
``loop.default_exception_handler(context)``.  ``context["exception"]`` is not
always there, hence the ``get()``.  An error in the handler itself is logged,
as "Unhandled error in exception handler".

Also asked: set_exception_handler swallows exceptions; no message although a
task fails; suppress errors on exit; loop exception handler is not called;
ignore an error from asyncio in the log; global error handler for all tasks;
the log is empty and tasks die.

Next: `asyncio_primer.reporting`, on the loop's exception handler.
"""
