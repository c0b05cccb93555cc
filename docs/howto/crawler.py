"""A small crawler, and a slow site in the same process for it to crawl."""

import asyncio
import hashlib

PAGES = ["/red", "/blue", "/green", "/water-melon"]


async def answer(reader, writer):
    """Be the site: take a moment, then send a page."""
    request = await reader.readline()
    await asyncio.sleep(0.2)
    writer.write(b"HTTP/1.0 200 OK\r\n\r\nThis is " + request.split()[1])
    await writer.drain()
    writer.close()


async def fetch(port, path):
    """Return the page at *path*."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(f"GET {path} HTTP/1.0\r\n\r\n".encode())
    page = await reader.read()
    writer.close()
    return page


def fingerprint(page):
    """Return eight digits that only this page has."""
    return hashlib.pbkdf2_hmac("sha256", page, b"", 200_000).hex()[:8]


async def crawl(port, path):
    """Fetch one page and print its fingerprint."""
    page = await fetch(port, path)
    print(path, fingerprint(page))


async def crawl_cured(port, path):
    """Fetch one page and print its fingerprint, which a thread computes."""
    page = await fetch(port, path)
    loop = asyncio.get_running_loop()
    print(path, await loop.run_in_executor(None, fingerprint, page))


async def main(crawl=crawl):
    """Crawl all pages at the same time."""
    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    await asyncio.gather(*(crawl(port, path) for path in PAGES))
    server.close()


async def cured():
    """Crawl all pages, and let nobody wait for the fingerprints."""
    await main(crawl_cured)


if __name__ == "__main__":
    asyncio.run(main())
