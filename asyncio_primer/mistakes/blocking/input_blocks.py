"""Why does ``input()`` stop everything while it waits for me?

Wrong::

    import asyncio
    import time

    def input(prompt):  # as if Ann typed for 1 s
        time.sleep(1)
        return "Ann"

    async def tick():
        while True:
            print("tick")
            await asyncio.sleep(0.4)

    async def main():
        task = asyncio.create_task(tick())
        await asyncio.sleep(0)
        name = input("Your name? ")
        print("hello", name)
        task.cancel()

    asyncio.run(main())

It prints::

    tick
    hello Ann

`input` returns when somebody presses Enter, and until then it keeps the thread
in which all tasks run.  Call it in another thread, and the others go on.

Right::

    import asyncio
    import time

    def input(prompt):  # as if Ann typed for 1 s
        time.sleep(1)
        return "Ann"

    async def tick():
        while True:
            print("tick")
            await asyncio.sleep(0.4)

    async def main():
        task = asyncio.create_task(tick())
        await asyncio.sleep(0)
        loop = asyncio.get_running_loop()
        name = await loop.run_in_executor(
            None, input, "Your name? ")
        print("hello", name)
        task.cancel()

    asyncio.run(main())

It prints::

    tick
    tick
    tick
    hello Ann

From Python 3.9 on, ``await asyncio.to_thread(input, "Your name? ")`` is the
same.  A thread that waits for a key cannot be cancelled: neither a timeout nor
the end of ``main`` ends the program before somebody presses Enter.  Programs
that need more (a prompt that others print above, keys without Enter) use
prompt_toolkit or aioconsole.

Also asked: read user input without blocking; async input; chat client waits
for my input before showing messages; keyboard input in asyncio; input in a
background task; sys.stdin.readline freezes the bot; console commands while the
server runs; nothing is printed until I press Enter.

Next: `asyncio_primer.pipes`, on awaiting standard input.
"""
