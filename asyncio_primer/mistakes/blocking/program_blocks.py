"""Why does all stop while ``subprocess.run`` or ``os.system`` is running?

Wrong::

    import asyncio
    import subprocess
    import sys

    async def tick():
        print("tick")

    async def main():
        task = asyncio.create_task(tick())
        job = "import time; time.sleep(.2); print('ok')"
        done = subprocess.run(
            [sys.executable, "-c", job],
            stdout=subprocess.PIPE)
        print(done.stdout.decode().strip())
        await task

    asyncio.run(main())

It prints::

    ok
    tick

`subprocess.run` waits until the other program has ended, and keeps the thread
that all tasks share; ``tick`` was ready from the start.  ``os.system``,
``check_output`` and ``Popen.communicate`` do the same.  asyncio can start
programs, too, and awaits them.

Right::

    import asyncio
    import sys

    async def tick():
        print("tick")

    async def main():
        task = asyncio.create_task(tick())
        job = "import time; time.sleep(.2); print('ok')"
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-c", job,
            stdout=asyncio.subprocess.PIPE)
        stdout, _ = await process.communicate()
        print(stdout.decode().strip())
        await task

    asyncio.run(main())

It prints::

    tick
    ok

`asyncio.create_subprocess_shell` takes a whole command line, as ``os.system``
does.

Also asked: run a shell command without blocking; ffmpeg or git in async code;
os.system in a discord bot; subprocess in asyncio freezes; run several commands
in parallel; Popen.wait blocks the event loop; call an external program from a
coroutine; async subprocess.

Next: `asyncio_primer.subprocesses`, on programs, their output and their end.
"""
