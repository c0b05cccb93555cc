"""Why does the program go on after ``wait_for`` has timed out?

Wrong::

    import asyncio

    async def main():
        process = await asyncio.create_subprocess_exec(
            "sleep", "0.5",
            stdout=asyncio.subprocess.PIPE,
        )
        output = process.communicate()
        try:
            await asyncio.wait_for(output, 0.1)
        except asyncio.TimeoutError:
            print("stopped")
        print("it ended with", await process.wait())

    asyncio.run(main())

It prints::

    stopped
    it ended with 0

0 means that it ran to its end, undisturbed.  The timeout ends your waiting,
not the program: nobody told it anything.  If your own program ends first, the
other one may even outlive it.  Kill it, and then wait for its end, which is
not long.

Right::

    import asyncio

    async def main():
        process = await asyncio.create_subprocess_exec(
            "sleep", "0.5",
            stdout=asyncio.subprocess.PIPE,
        )
        output = process.communicate()
        try:
            await asyncio.wait_for(output, 0.1)
        except asyncio.TimeoutError:
            process.kill()
            print("stopped")
        print("it ended with", await process.wait())

    asyncio.run(main())

It prints::

    stopped
    it ended with -9

-9 is the number of the signal that killed it.  ``terminate()`` asks more
politely.  With a shell it is the shell that is killed, and what it has started
may go on: avoid the shell, or give ``start_new_session=True`` and kill the
group with ``os.killpg(process.pid, signal.SIGKILL)``.

Also asked: kill a subprocess, process or command after a timeout; cancel a
task but the process keeps running; zombie, orphan process; ffmpeg still
running in background; terminate or kill; stop child processes on Ctrl-C;
timeout of asyncio subprocess.

Next: `asyncio_primer.subprocesses`, on stopping a program.
"""
