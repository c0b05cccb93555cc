"""Why does ``create_subprocess_exec("ls -l")`` find no such file?

Wrong::

    import asyncio

    async def main():
        await asyncio.create_subprocess_exec(
            "echo melon"
        )

    asyncio.run(main())

It prints::

    Traceback (most recent call last):
      ...
    FileNotFoundError: [Errno 2] No such file or directory: 'echo melon'

``exec`` starts a program: the first argument is its name, and each further one
is handed to it as it is.  There is no program of the name "echo melon".
Nobody splits words, and nobody understands ``|``, ``>``, ``*`` or ``~``: those
belong to a shell.

Right::

    import asyncio

    async def main():
        process = await asyncio.create_subprocess_exec(
            "echo", "melon"
        )
        await process.wait()

    asyncio.run(main())

It prints::

    melon

Right, if you need a shell; then nothing in it may come from a stranger::

    import asyncio

    async def main():
        process = await asyncio.create_subprocess_shell(
            "echo melon | tr a-z A-Z"
        )
        await process.wait()

    asyncio.run(main())

It prints::

    MELON

If the name is right, the program is not on the ``PATH``, or the folder given
as ``cwd`` does not exist.

Also asked: create_subprocess_exec with arguments; command not found; split a
command line, shlex; how do I run a shell command in asyncio, shell=True; pipe
in asyncio subprocess; errno 2; run ffmpeg, git, npm; wildcard does not work;
exec or shell.

Next: `asyncio_primer.commands`, on arguments and shells.
"""
