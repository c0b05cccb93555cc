"""Why does my log say which selector is used?

Wrong::

    import asyncio
    import logging

    async def main():
        logging.info("boiling")

    logging.basicConfig(level=logging.DEBUG)
    asyncio.run(main())

It prints::

    DEBUG:asyncio:Using selector: EpollSelector
    INFO:root:boiling

It is no error.  Each event loop notes, for debugging, how it waits for
sockets: EpollSelector on Linux, KqueueSelector on macOS; IocpProactor on
Windows.  With ``level=logging.DEBUG`` you have asked for the notes of every
library, and asyncio writes its own under the name ``asyncio``.  Seeing it more
than once is a hint: each line is another loop.

Ask for fewer notes in general, or of this one library.

Right::

    import asyncio
    import logging

    async def main():
        logging.info("boiling")

    logging.basicConfig(level=logging.DEBUG)
    logger = logging.getLogger("asyncio")
    logger.setLevel(logging.WARNING)
    asyncio.run(main())

It prints::

    INFO:root:boiling

Leave it at WARNING, not higher: an error that nobody else hears of, as of a
task that failed unseen, is logged there as an ERROR.

Elsewhere::

    DEBUG:asyncio:Using selector: EpollSelector
    Using selector: KqueueSelector
    Using proactor: IocpProactor

Linux, macOS and Windows; the last two were not run here.

Also asked: DEBUG:asyncio:Using selector; turn off asyncio log messages; what
is EpollSelector, KqueueSelector, IocpProactor or SelectSelector; silence
asyncio logger; pytest captured log selector; django or discord.py debug log
noise; program prints a selector line and does nothing.

Next: `asyncio_primer.readiness`, on what a selector is for.
"""
