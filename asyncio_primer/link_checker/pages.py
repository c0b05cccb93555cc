"""Asking for a page, reading it, and what there is to say in the end.

This is the same in every step of the link checker.
"""

import asyncio
import re
import string
from contextlib import suppress
from html import unescape
from typing import Dict, List, NamedTuple
from urllib.parse import quote, urljoin, urlsplit


class Page(NamedTuple):
    """What a link led to: its *problem*, "" if none, and the *links* on it."""

    problem: str
    links: List[str]


Found = Dict[str, Page]  # by URL


def links(url: str, text: str) -> List[str]:
    """Return where *text*, the page at *url*, links to on its own site.

    >>> links("http://red.test/fruit", '''
    ...     <a href="/water#cold">water</a>
    ...     <a href="big melon">melon</a>
    ...     <a href="http://blue.test/">elsewhere</a>
    ...     <a href="http://[green/">nowhere</a>''')
    ['http://red.test/water', 'http://red.test/big%20melon']
    """
    found = []
    for each in re.findall(r"""<a\s[^>]*?href=["']([^"'#]+)""", text, re.I):
        with suppress(ValueError):  # no URL at all
            link = urljoin(url, quote(unescape(each), string.punctuation))
            if urlsplit(link)[:2] == urlsplit(url)[:2]:
                found.append(link)
    return found


def parsed(url: str, answer: str) -> Page:
    r"""Return the page at *url* that a server's *answer* makes.

    >>> parsed("http://red.test/", "HTTP/1.1 404 Not Found\r\n\r\n")
    Page(problem='404 Not Found', links=[])
    """
    head, _, text = answer.partition("\r\n\r\n")
    status = head.partition("\r\n")[0].partition(" ")[2]
    if status.startswith(("2", "3")):
        return Page("", links(url, text))
    return Page(status or "no answer", [])


async def ask(url: str) -> str:
    """Ask for *url*; return all that the server sends.

    This is HTTP/1.0, in which a server hangs up after its answer, so that one
    knows where that ends.  HTTPS would be one argument more, ``ssl=True``.
    """
    parts = urlsplit(url)
    port = parts.port or 80
    path = f"{parts.path or '/'}?{parts.query}".rstrip("?")
    head = f"GET {path} HTTP/1.0\r\nHost: {parts.netloc}\r\n\r\n"
    reader, writer = await asyncio.open_connection(parts.hostname, port)
    try:
        writer.write(head.encode())
        return (await reader.read()).decode(errors="replace")
    finally:
        writer.close()
        await writer.wait_closed()


def report(found: Found, unfinished: int = 0) -> None:
    """Print which links in *found* are broken, on which page they are.

    And how many others were begun and are *unfinished*.

    >>> report({
    ...     "http://red.test/": Page("", ["http://red.test/melon"]),
    ...     "http://red.test/melon": Page("404 Not Found", []),
    ... })
    404 Not Found: /melon, a link on /
    2 checked, 1 broken
    """
    broken = sorted(url for url in found if found[url].problem)
    for url in broken:
        pages = [each for each in found if url in found[each].links]
        on = [f", a link on {urlsplit(min(pages)).path}"] if pages else []
        print(f"{found[url].problem}: {urlsplit(url).path}", *on, sep="")
    more = f", {unfinished} not finished" if unfinished else ""
    print(f"{len(found)} checked, {len(broken)} broken{more}")
