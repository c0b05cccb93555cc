r"""Do ``open()`` and ``read()`` block?  How do I read files in async code?

Wrong::

    import asyncio

    async def tick():
        print("tick")

    async def main():
        with open("log.txt", "w") as file:
            file.write("red\n" * 100_000)
        task = asyncio.create_task(tick())
        with open("log.txt") as file:
            lines = file.read().splitlines()
        print(len(lines), "lines")
        await task

    asyncio.run(main())

It prints::

    100000 lines
    tick

They do: nothing else runs until the file is read.  asyncio itself cannot read
files in any other way, because operating systems can tell it when a connection
has data, but not when a disk has.  A small file on a local disk is read in
well under a millisecond; then ``with open(...)`` in a coroutine is fine.  What
is big, or on a network drive, goes into a thread, best the whole of it: open,
read and whatever you make of it.

Right::

    import asyncio

    async def tick():
        print("tick")

    def load(name):
        with open(name) as file:
            return file.read().splitlines()

    async def main():
        with open("log.txt", "w") as file:
            file.write("red\n" * 100_000)
        task = asyncio.create_task(tick())
        loop = asyncio.get_running_loop()
        lines = await loop.run_in_executor(
            None, load, "log.txt")
        print(len(lines), "lines")
        await task

    asyncio.run(main())

It prints::

    tick
    100000 lines

aiofiles does the same for each single call: nicer to write, ``async with`` and
``await file.read()``, but a thread all the same, and slower line by line.
Name lookups (`socket.getaddrinfo`) block as well, and asyncio also does its
own (`asyncio.loop.getaddrinfo`) in a thread.

Also asked: async file I/O; aiofiles; is open blocking; write logs without
blocking; asyncio and disk; save a download in an async function; read many
files concurrently; json.load in async code; DNS lookup blocks; await open;
write to a file in an async function; open vs aiofiles; async read file; read a
file asynchronously.

Next: `asyncio_primer.bridging`, on the bridge into a thread.
"""
