"""Why does the program go on after ``wait_for`` has timed out?

Wrong::

    import asyncio

    async def main():
        process = await asyncio.create_subprocess_shell(
            "sleep 0.5; echo still here",
            stdin=asyncio.subprocess.PIPE,
        )
        try:
            await asyncio.wait_for(process.wait(), 0.1)
        except asyncio.TimeoutError:
            print("stopped")
        await asyncio.sleep(1)

    asyncio.run(main())

It prints::

    stopped
    still here

The timeout ends your waiting, not the program: nobody told it anything.  If
your own program ends first, the other one may even outlive it.  Kill it, and
then wait for its end, which is not long.

Right::

    import asyncio

    async def main():
        process = await asyncio.create_subprocess_shell(
            "sleep 0.5; echo still here",
            stdin=asyncio.subprocess.PIPE,
        )
        try:
            await asyncio.wait_for(process.wait(), 0.1)
        except asyncio.TimeoutError:
            process.kill()
            await process.wait()
            print("stopped")
        await asyncio.sleep(1)

    asyncio.run(main())

It prints::

    stopped

``terminate()`` asks more politely.  With a shell it is the shell that is
killed, and what it has started may go on (here the ``sleep``, which does no
harm): avoid the shell, or give ``start_new_session=True`` and kill the group
with ``os.killpg(process.pid, signal.SIGKILL)``.

Also asked: kill a subprocess after a timeout; cancel a task but the process
keeps running; zombie, orphan process; ffmpeg still running in background;
terminate or kill; stop child processes on Ctrl-C; timeout argument of asyncio
subprocess.

Next: `asyncio_primer.subprocesses`, on stopping a program.
"""
