"""Why can't I give ``create_subprocess_exec`` a list?

Wrong::

    import asyncio

    async def main():
        command = ["echo", "hi"]
        await asyncio.create_subprocess_exec(command)

    asyncio.run(main())

It prints::

    Traceback (most recent call last):
      ...
    TypeError: expected str, bytes or os.PathLike object, not list

`subprocess.run` takes the command as one list; asyncio takes its words as
arguments, one after another.  A star in front of the list spreads it out.

Right::

    import asyncio

    async def main():
        command = ["echo", "hi"]
        process = await asyncio.create_subprocess_exec(
            *command
        )
        await process.wait()

    asyncio.run(main())

It prints::

    hi

The words must be text (or a path): ``str(number)`` for numbers.

Also asked: pass a list of arguments to asyncio subprocess; convert
subprocess.run, Popen or check_output to asyncio; args list; shell=True is not
accepted; int argument.

Next: `asyncio_primer.commands`, on arguments and shells.
"""
