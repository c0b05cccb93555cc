"""Why is there no current event loop in my thread?

Wrong::

    import asyncio
    import threading

    async def fetch(fruit):
        await asyncio.sleep(1)
        print(fruit)

    def work():
        loop = asyncio.get_event_loop()
        loop.run_until_complete(fetch("melon"))

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()

Up to Python 3.9 it prints::

    Exception in thread Thread-1:
    Traceback (most recent call last):
      ...
    RuntimeError: There is no current event loop in thread 'Thread-1'.

On Python 3.10 and later it prints::

    Exception in thread Thread-1 (work):
    Traceback (most recent call last):
      ...
    RuntimeError: There is no current event loop in thread 'Thread-1 (work)'.

Every thread needs a loop of its own, and asyncio has never made one for any
thread but the main one.  So code that works in a script fails as soon as a web
framework, a thread pool or a scheduler calls it: those call you in a thread.
The message names the thread, and with it often who called you.

`asyncio.run` works in any thread: it makes a loop there and closes it again.
For a library that calls ``get_event_loop`` itself, begin the thread's function
with ``asyncio.set_event_loop(asyncio.new_event_loop())``.

Right::

    import asyncio
    import threading

    async def fetch(fruit):
        await asyncio.sleep(1)
        print(fruit)

    def work():
        asyncio.run(fetch("melon"))

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()

It prints::

    melon

If the coroutine needs what belongs to a loop that runs already, a connection
or a queue, it must run in that loop, not in a second one:
`asyncio_primer.mistakes.no_loop.create_task_in_thread`.

Elsewhere::

    RuntimeError: There is no current event loop in thread 'Thread-2 (process_request_thread)'
    RuntimeError: There is no current event loop in thread 'ScriptRunner.scriptThread'
    RuntimeError: There is no current event loop in thread 'AnyIO worker thread'
    RuntimeError: There is no current event loop in thread 'asyncio_0'
    RuntimeError: There is no current event loop in thread 'ThreadPoolExecutor-...'
    RuntimeError: There is no current event loop in thread 'Thread-...'
    RuntimeError: There is no current event loop in thread 'Dummy-...'

So it says in a view of Flask, in Streamlit, in a plain ``def`` of FastAPI, in
an executor, and in threads that were not made by Python.  Those were not run
here.

Also asked: get_event_loop works in the main program but not in a thread; async
code in a flask view; telegram bot or scraper inside a flask or streamlit app;
apscheduler job cannot find the loop; ThreadPoolExecutor with async; Dummy-1;
celery worker thread; do I need set_event_loop(new_event_loop()); telegram bot
in a thread.

Next: `asyncio_primer.crossing`, on a loop that works for other threads.
"""
