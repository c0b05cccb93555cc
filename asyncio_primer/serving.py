"""A server runs its handler in a new task for each connection.

The *handler* is what you give to `asyncio.start_server`.  It looks after one
client from beginning to end, as if there were no other.

Run it:  python -m asyncio_primer.serving
"""

import asyncio
from asyncio import StreamReader, StreamWriter

HERE = ("127.0.0.1", 0)


async def kitchen(reader: StreamReader, writer: StreamWriter) -> None:
    """Handle a client: cook what *reader* orders, serve it to *writer*."""
    try:
        dish, seconds = (await reader.readline()).decode().split()
        await asyncio.sleep(float(seconds))
        print("kitchen:", dish, "for", writer.get_extra_info("peername")[0])
        writer.write(dish.encode())
        await writer.drain()
    finally:  # whatever happens, hang up
        writer.close()
        await writer.wait_closed()


async def order(port: int, dish: str, seconds: str) -> None:
    """Be a client: ask at *port* for a *dish* that takes *seconds*."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(f"{dish} {seconds}\n".encode())
    got = (await reader.read()).decode() or "nothing"
    print(f"customer: wanted {dish}, got {got}")
    writer.close()
    await writer.wait_closed()


async def main() -> None:
    """Take two orders at the same time, one of them a strange one.

    Predict: the melon is wanted "soon", which is no number, so a handler
    raises a `ValueError`.  What becomes of that customer?  Of the other one?

    >>> asyncio.run(main())
    complaint: ValueError("could not convert string to float: 'soon'")
    customer: wanted melon, got nothing
    kitchen: fruit for 127.0.0.1
    customer: wanted fruit, got fruit

    Each connection has a task of its own, and one that fails takes nobody
    along.  Nobody awaits these tasks: an error goes to the event loop's
    exception handler, which logs it unless you set another.

    It is the ``finally`` that let the customer hear the end of the stream.
    Without it, Python 3.8 to 3.10 leave the connection of a failed handler
    open, and the customer waits for ever.
    """
    asyncio.get_running_loop().set_exception_handler(
        lambda _, about: print("complaint:", repr(about.get("exception")))
    )
    server = await asyncio.start_server(kitchen, *HERE)
    port = server.sockets[0].getsockname()[1]
    melon = order(port, "melon", "soon")
    await asyncio.gather(order(port, "fruit", "0.1"), melon)
    server.close()
    await server.wait_closed()


async def opening_hours() -> None:
    """Have a kitchen, open it later, and close it after a moment.

    `asyncio.start_server` serves from the moment it returns.  Ask it not to if
    something else has to be ready first, and call ``start_serving`` then:

    >>> asyncio.run(opening_hours())
    refused
    kitchen: melon for 127.0.0.1
    customer: wanted melon, got melon
    open: False

    ``serve_forever`` is the last line of many a ``main``.  The server serves
    without it; it waits until it is cancelled, by Ctrl-C or, here, a timeout,
    and closes the server then (early 3.12 and 3.13 also wait for its clients).
    """
    server = await asyncio.start_server(kitchen, *HERE, start_serving=False)
    port = server.sockets[0].getsockname()[1]
    try:
        await order(port, "melon", "0")
    except ConnectionRefusedError:
        print("refused")
    await server.start_serving()
    await order(port, "melon", "0")
    try:
        await asyncio.wait_for(server.serve_forever(), 0.01)
    except asyncio.TimeoutError:
        print("open:", server.is_serving())


async def closing_time() -> None:
    """Close the kitchen while it cooks.

    Predict: `asyncio.Server.close` comes in the middle of the cooking.  Is the
    melon still served, and does `asyncio.Server.wait_closed` wait until it is?
    On Python 3.12 and later:

    >>> asyncio.run(closing_time())
    water: refused
    kitchen: melon for 127.0.0.1
    closed
    customer: wanted melon, got melon

    Up to Python 3.11:

    >>> asyncio.run(closing_time())
    water: refused
    closed
    kitchen: melon for 127.0.0.1
    customer: wanted melon, got melon

    ``close`` turns new customers away and leaves those alone who are inside.
    Before Python 3.12 nothing waits for those; keep the handlers' tasks in a
    set of your own, and await them.

    When not: a client that never leaves makes ``wait_closed`` wait for ever.
    Give it a timeout, with `asyncio.wait_for`, where clients may stay, then
    hang up: by ``server.abort_clients()`` (new in 3.13), or on a set of your
    own, by ``writer.transport.abort()`` for each.  A silent client keeps its
    `kitchen` for ever, too; a timeout for ``readline`` would help.

    Next: `asyncio_primer.framing`, which makes messages out of the bytes.
    """
    server = await asyncio.start_server(kitchen, *HERE)
    port = server.sockets[0].getsockname()[1]
    customer = asyncio.create_task(order(port, "melon", "0.2"))
    await asyncio.sleep(0.1)
    server.close()
    try:
        await order(port, "water", "0")
    except ConnectionRefusedError:
        print("water: refused")
    await server.wait_closed()
    print("closed")
    await customer


if __name__ == "__main__":
    for program in (main, opening_hours, closing_time):
        asyncio.run(program())
