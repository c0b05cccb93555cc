"""A web site for one computer, in a process of its own.

It answers after 0.02 s, as a site some way off might: 20 pages, of which
``/red`` takes 0.15 s, and two links that lead nowhere.  For trouble there is
``/kitchen``: one page fails two times out of three, one never answers.

Run it:  python -m asyncio_primer.link_checker.website
"""

import asyncio
import os
import signal
import string
import subprocess
import sys
import threading
from contextlib import contextmanager, suppress
from typing import Dict, Iterator, List, NamedTuple, Sequence, Tuple
from urllib.parse import quote, urljoin, urlsplit
from urllib.request import urlopen

COLOURS = ["/red", "/blue", "/green"]
GOODS = ["/fruit", "/water", "/melon", "/bread", "/honey", "/salt"]
HANGS = "/kitchen/hangs"


def links() -> Dict[str, List[str]]:
    """Return for the path of every page the paths that it links to.

    >>> pages = links()
    >>> pages["/"]
    ['/red', '/blue', '/green']
    >>> pages["/kitchen"]
    ['/', '/kitchen/broken', '/kitchen/hangs']
    >>> [link for link in pages["/blue"] if link not in pages]
    ['/blue/melon']
    """
    pages = {"/": COLOURS, "/kitchen": ["/", "/kitchen/broken", HANGS]}
    for colour in COLOURS:
        pages[colour] = [colour + good for good in GOODS]
        pages.update((page, ["/", colour]) for page in pages[colour])
    pages["/kitchen/broken"] = ["/"]
    del pages["/blue/melon"], pages["/green/water"]
    return pages


class Count(NamedTuple):
    """How many requests there were, and how many at the same time."""

    requests: int = 0
    at_once: int = 0


class WebSite:
    """Answers requests, and counts them."""

    def __init__(self) -> None:
        self.count, self.now, self.asked_for_broken = Count(), 0, 0

    async def answer(
        self,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
    ) -> None:
        """Read one request from *reader*, and answer it on *writer*.

        In the end `asyncio.run` cancels it, and should do so in silence: some
        releases of Python 3.11 and 3.12 complain of handlers that pass it on.
        """
        ends = OSError, asyncio.IncompleteReadError, asyncio.CancelledError
        with suppress(*ends):
            try:
                request = await reader.readuntil(b"\r\n\r\n")
                path = request.split()[1].decode()
                if path == HANGS:
                    await reader.read()  # until whoever asked hangs up
                else:
                    writer.write(http(*await self.counted(path)))
                    await writer.drain()
            finally:
                writer.close()
                await writer.wait_closed()

    async def counted(self, path: str) -> Tuple[str, str]:
        """Wait a while, and count meanwhile; return the answer for *path*."""
        if path == "/count":
            count, self.count = self.count, Count()
            return "200 OK", "{} {}".format(*count)
        self.now += 1
        most = max(self.count.at_once, self.now)
        self.count = Count(self.count.requests + 1, most)
        await asyncio.sleep(0.15 if path == "/red" else 0.02)
        self.now -= 1
        return self.page(path)

    def page(self, path: str) -> Tuple[str, str]:
        """Return the status and the text of the page at *path*."""
        if path not in links():
            return "404 Not Found", "<p>There is no such page.</p>"
        if path == "/kitchen/broken":
            self.asked_for_broken += 1
            if self.asked_for_broken % 3:
                return "500 Internal Server Error", "<p>Try again.</p>"
        each = '<li><a href="{0}">{0}</a></li>'
        items = "\n".join(each.format(link) for link in links()[path])
        return "200 OK", f"<h1>{path}</h1>\n<ul>\n{items}\n</ul>\n"


def http(status: str, text: str) -> bytes:
    """Return *status* and *text*, a page, as a server sends them."""
    head = f"HTTP/1.1 {status}\r\nContent-Type: text/html\r\n"
    head += f"Content-Length: {len(text)}\r\nConnection: close\r\n\r\n"
    return (head + text).encode()


async def serve(lent: bool) -> None:
    """Serve the site on a free port, until Ctrl-C if it is not *lent*.

    Before Python 3.11 a Ctrl-C may hit in the middle of anything, asyncio
    included.  So it is noted here, and nothing is interrupted.
    """
    stop, loop = asyncio.Event(), asyncio.get_running_loop()

    def ctrl_c(*_: object) -> None:
        if not lent:
            loop.call_soon_threadsafe(stop.set)

    signal.signal(signal.SIGINT, ctrl_c)
    server = await asyncio.start_server(WebSite().answer, "127.0.0.1", 0)
    host, port = server.sockets[0].getsockname()
    print(f"http://{host}:{port}/", flush=True)
    await stop.wait()
    server.close()


def lend() -> None:
    """Serve the site until the program that asked for it is gone."""

    def watch() -> None:
        sys.stdin.read()
        os._exit(0)

    threading.Thread(target=watch, daemon=True).start()
    asyncio.run(serve(lent=True))


def complete(url: str) -> str:
    """Return *url* with a path; if it is none, say so and end the program.

    >>> complete("http://red.test")
    'http://red.test/'
    >>> complete("red.test")
    Traceback (most recent call last):
    SystemExit: 2
    """
    with suppress(ValueError):
        parts = urlsplit(quote(url, string.punctuation))
        host = (parts.hostname or "").encode("idna")
        if parts.scheme == "http" and host and parts.port != 0:
            return parts._replace(path=parts.path or "/", fragment="").geturl()
    print(f"{url}: not the http:// URL of a site", file=sys.stderr)
    sys.exit(2)


@contextmanager
def site(arguments: Sequence[str] = (), path: str = "") -> Iterator[str]:
    """Start the site, unless *arguments* name another; yield where.

    The URL ends in *path*.

    It ends with the ``with`` block, or with the program that asked for it.
    """
    if arguments:
        yield complete(arguments[0])
        return
    command = [sys.executable, "-m", f"{__package__}.website", "lend"]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe) as process:
        assert process.stdout
        yield process.stdout.readline().decode().strip() + path


def count(start: str) -> Count:
    """Return how often the site of *start* was asked since it last said so.

    >>> with site() as start:
    ...     with urlopen(start + "blue/water") as answer:
    ...         print(answer.read().decode().splitlines()[0])
    ...     count(start)
    <h1>/blue/water</h1>
    Count(requests=1, at_once=1)
    """
    with urlopen(urljoin(start, "/count")) as answer:
        return Count(*map(int, answer.read().split()))


if __name__ == "__main__":
    lend() if sys.argv[1:] == ["lend"] else asyncio.run(serve(lent=False))
