"""Where docs.python.org explains the names that we link to.

`PAGES` is the list; a name that is missing there fails the build (``-n -W``) and
is added by hand.  `write` makes of it the inventory that intersphinx reads.
"""

import importlib
import zlib
from pathlib import Path

PAGES = {
    "library/asyncio.html": "module asyncio",
    "library/asyncio-runner.html": (
        "function asyncio.run, class asyncio.Runner, method asyncio.Runner.run,"
        "method asyncio.Runner.get_loop, method asyncio.Runner.close"
    ),
    "library/asyncio-task.html": (
        "function asyncio.create_task, function asyncio.gather, function asyncio.sleep,"
        "function asyncio.wait_for, function asyncio.to_thread, function asyncio.all_tasks,"
        "function asyncio.run_coroutine_threadsafe, class asyncio.Task, function asyncio.wait,"
        "function asyncio.as_completed, function asyncio.shield, function asyncio.current_task,"
        "function asyncio.timeout, function asyncio.timeout_at, class asyncio.Timeout,"
        "method asyncio.Timeout.reschedule, method asyncio.Timeout.when,"
        "method asyncio.Timeout.expired, class asyncio.TaskGroup,"
        "method asyncio.TaskGroup.create_task, method asyncio.TaskGroup.cancel,"
        "function asyncio.eager_task_factory, function asyncio.create_eager_task_factory,"
        "function asyncio.iscoroutine, method asyncio.Task.cancel, method asyncio.Task.cancelled,"
        "method asyncio.Task.cancelling, method asyncio.Task.uncancel, method asyncio.Task.done,"
        "method asyncio.Task.result, method asyncio.Task.exception,"
        "method asyncio.Task.add_done_callback, method asyncio.Task.get_name,"
        "method asyncio.Task.set_name, method asyncio.Task.get_stack,"
        "method asyncio.Task.print_stack, method asyncio.Task.get_coro"
    ),
    "library/asyncio-graph.html": (
        "function asyncio.capture_call_graph, function asyncio.print_call_graph,"
        "function asyncio.format_call_graph"
    ),
    "library/asyncio-future.html": (
        "function asyncio.ensure_future, class asyncio.Future, function asyncio.wrap_future,"
        "function asyncio.isfuture, method asyncio.Future.set_result,"
        "method asyncio.Future.set_exception, method asyncio.Future.result,"
        "method asyncio.Future.exception, method asyncio.Future.done, method asyncio.Future.cancel,"
        "method asyncio.Future.cancelled, method asyncio.Future.add_done_callback"
    ),
    "library/asyncio-sync.html": (
        "class asyncio.Event, class asyncio.Lock, class asyncio.Condition,"
        "class asyncio.Semaphore, class asyncio.BoundedSemaphore, class asyncio.Barrier,"
        "exception asyncio.BrokenBarrierError, method asyncio.Lock.acquire,"
        "method asyncio.Lock.release, method asyncio.Lock.locked, method asyncio.Event.set,"
        "method asyncio.Event.wait, method asyncio.Event.clear, method asyncio.Event.is_set,"
        "method asyncio.Condition.wait, method asyncio.Condition.wait_for,"
        "method asyncio.Condition.notify, method asyncio.Condition.notify_all,"
        "method asyncio.Barrier.wait, method asyncio.Barrier.abort, method asyncio.Barrier.reset"
    ),
    "library/asyncio-queue.html": (
        "class asyncio.Queue, class asyncio.PriorityQueue, class asyncio.LifoQueue,"
        "exception asyncio.QueueFull, exception asyncio.QueueEmpty,"
        "exception asyncio.QueueShutDown, method asyncio.Queue.put, method asyncio.Queue.get,"
        "method asyncio.Queue.put_nowait, method asyncio.Queue.get_nowait,"
        "method asyncio.Queue.join, method asyncio.Queue.task_done, method asyncio.Queue.qsize,"
        "method asyncio.Queue.empty, method asyncio.Queue.full, method asyncio.Queue.shutdown"
    ),
    "library/asyncio-exceptions.html": (
        "exception asyncio.CancelledError, exception asyncio.TimeoutError,"
        "exception asyncio.InvalidStateError, exception asyncio.IncompleteReadError,"
        "exception asyncio.LimitOverrunError"
    ),
    "library/asyncio-stream.html": (
        "function asyncio.open_connection, function asyncio.start_server,"
        "function asyncio.open_unix_connection, function asyncio.start_unix_server,"
        "class asyncio.StreamReader, class asyncio.StreamWriter, method asyncio.StreamReader.read,"
        "method asyncio.StreamReader.readline, method asyncio.StreamReader.readexactly,"
        "method asyncio.StreamReader.readuntil, method asyncio.StreamReader.at_eof,"
        "method asyncio.StreamWriter.write, method asyncio.StreamWriter.drain,"
        "method asyncio.StreamWriter.close, method asyncio.StreamWriter.wait_closed,"
        "method asyncio.StreamWriter.write_eof, method asyncio.StreamWriter.get_extra_info,"
        "method asyncio.StreamWriter.is_closing, method asyncio.StreamWriter.start_tls"
    ),
    "library/asyncio-subprocess.html": (
        "function asyncio.create_subprocess_exec, function asyncio.create_subprocess_shell,"
        "data asyncio.subprocess.PIPE, class asyncio.subprocess.Process,"
        "method asyncio.subprocess.Process.communicate, method asyncio.subprocess.Process.wait,"
        "method asyncio.subprocess.Process.kill, method asyncio.subprocess.Process.terminate,"
        "attribute asyncio.subprocess.Process.returncode"
    ),
    "library/asyncio-protocol.html": (
        "class asyncio.Protocol, class asyncio.DatagramProtocol, class asyncio.BufferedProtocol,"
        "class asyncio.SubprocessProtocol, class asyncio.BaseProtocol, class asyncio.Transport,"
        "method asyncio.BaseProtocol.connection_made, method asyncio.BaseProtocol.connection_lost,"
        "method asyncio.Protocol.data_received, method asyncio.Protocol.eof_received,"
        "method asyncio.BaseProtocol.pause_writing, method asyncio.BaseProtocol.resume_writing,"
        "method asyncio.WriteTransport.write, method asyncio.BaseTransport.close"
    ),
    "library/asyncio-eventloop.html": (
        "function asyncio.get_event_loop, function asyncio.get_running_loop,"
        "function asyncio.new_event_loop, function asyncio.set_event_loop,"
        "method asyncio.loop.create_task, method asyncio.loop.run_in_executor,"
        "method asyncio.loop.call_exception_handler, method asyncio.loop.call_later,"
        "class asyncio.SelectorEventLoop, class asyncio.ProactorEventLoop,"
        "class asyncio.AbstractEventLoop, class asyncio.EventLoop, class asyncio.Handle,"
        "class asyncio.TimerHandle, method asyncio.Handle.cancel, method asyncio.TimerHandle.when,"
        "class asyncio.Server, method asyncio.Server.close, method asyncio.Server.wait_closed,"
        "method asyncio.Server.serve_forever, method asyncio.Server.start_serving,"
        "attribute asyncio.Server.sockets, method asyncio.loop.run_until_complete,"
        "method asyncio.loop.run_forever, method asyncio.loop.stop, method asyncio.loop.close,"
        "method asyncio.loop.is_running, method asyncio.loop.time, method asyncio.loop.call_soon,"
        "method asyncio.loop.call_soon_threadsafe, method asyncio.loop.call_at,"
        "method asyncio.loop.create_future, method asyncio.loop.set_default_executor,"
        "method asyncio.loop.add_signal_handler, method asyncio.loop.remove_signal_handler,"
        "method asyncio.loop.add_reader, method asyncio.loop.remove_reader,"
        "method asyncio.loop.add_writer, method asyncio.loop.remove_writer,"
        "method asyncio.loop.sock_recv, method asyncio.loop.sock_sendall,"
        "method asyncio.loop.sock_accept, method asyncio.loop.sock_connect,"
        "method asyncio.loop.create_connection, method asyncio.loop.create_server,"
        "method asyncio.loop.create_datagram_endpoint, method asyncio.loop.connect_read_pipe,"
        "method asyncio.loop.connect_write_pipe, method asyncio.loop.subprocess_exec,"
        "method asyncio.loop.getaddrinfo, method asyncio.loop.set_exception_handler,"
        "method asyncio.loop.default_exception_handler, method asyncio.loop.set_debug,"
        "method asyncio.loop.set_task_factory, method asyncio.loop.shutdown_asyncgens,"
        "method asyncio.loop.shutdown_default_executor,"
        "attribute asyncio.loop.slow_callback_duration"
    ),
    "library/asyncio-extending.html": "function asyncio.iscoroutinefunction",
    "library/concurrent.futures.html": (
        "class concurrent.futures.ThreadPoolExecutor, class concurrent.futures.ProcessPoolExecutor,"
        "class concurrent.futures.Future, class concurrent.futures.Executor,"
        "class concurrent.futures.InterpreterPoolExecutor"
    ),
    "library/contextlib.html": (
        "function contextlib.asynccontextmanager, class contextlib.AsyncExitStack,"
        "function contextlib.aclosing, function contextlib.contextmanager,"
        "function contextlib.suppress, function contextlib.closing"
    ),
    "library/contextvars.html": (
        "module contextvars, class contextvars.ContextVar, class contextvars.Context,"
        "function contextvars.copy_context, method contextvars.ContextVar.set,"
        "method contextvars.ContextVar.get, method contextvars.ContextVar.reset"
    ),
    "library/functools.html": "function functools.partial",
    "library/multiprocessing.html": "module multiprocessing",
    "library/pickle.html": "module pickle",
    "library/queue.html": "module queue, class queue.Queue",
    "library/select.html": "module select, function select.select",
    "library/selectors.html": (
        "module selectors, class selectors.DefaultSelector, class selectors.BaseSelector"
    ),
    "library/signal.html": (
        "module signal, function signal.signal, data signal.SIGINT, data signal.SIGTERM"
    ),
    "library/socket.html": (
        "module socket, class socket.socket, function socket.getaddrinfo,function socket.socketpair"
    ),
    "library/ssl.html": "module ssl, class ssl.SSLContext",
    "library/subprocess.html": "module subprocess, function subprocess.run",
    "library/gc.html": "function gc.collect",
    "library/heapq.html": "module heapq",
    "library/logging.html": "module logging",
    "library/urllib.request.html": "function urllib.request.urlopen",
    "library/unittest.html": "class unittest.IsolatedAsyncioTestCase, class unittest.TestCase",
    "library/unittest.mock.html": "class unittest.mock.AsyncMock",
    "reference/datamodel.html": (
        "method object.__await__, method object.__aiter__, method object.__anext__,"
        "method object.__aenter__, method object.__aexit__"
    ),
    "reference/expressions.html": (
        "method agen.aclose, method agen.asend, method agen.athrow, method agen.__anext__"
    ),
    "library/time.html": (
        "function time.sleep, function time.time, function time.monotonic,"
        "function time.perf_counter, function time.process_time"
    ),
    "library/threading.html": (
        "module threading, class threading.Thread, method threading.Thread.join,"
        "class threading.Condition, class threading.Lock, method threading.Condition.wait,"
        "class threading.Event, class threading.local, function threading.get_ident"
    ),
    "library/sys.html": (
        "data sys.stdout, data sys.stderr, data sys.executable, function sys.setprofile,"
        "function sys._getframe, function sys.exit, data sys.stdin"
    ),
    "library/sys.monitoring.html": "module sys.monitoring",
    "library/os.html": (
        "function os.write, function os.fork, function os._exit, function os.kill, function os.pipe"
    ),
    "library/inspect.html": (
        "module inspect, function inspect.iscoroutinefunction, function inspect.iscoroutine,"
        "function inspect.isawaitable, function inspect.getcoroutinestate,"
        "function inspect.markcoroutinefunction"
    ),
    "library/traceback.html": "function traceback.print_stack",
    "library/hashlib.html": "function hashlib.pbkdf2_hmac",
    "library/types.html": "class types.CodeType, function types.coroutine",
    "library/typing.html": "class typing.Awaitable, class typing.Dict, class typing.Iterator",
    "library/collections.abc.html": (
        "class collections.abc.Awaitable, class collections.abc.Iterator,"
        "class collections.abc.AsyncIterator, class collections.abc.AsyncGenerator,"
        "class collections.abc.Coroutine"
    ),
    "library/exceptions.html": (
        "exception DeprecationWarning, exception KeyboardInterrupt, exception RuntimeError,"
        "exception StopIteration, exception StopAsyncIteration, exception SyntaxError,"
        "exception TimeoutError, exception BaseException, exception Exception,"
        "exception ExceptionGroup, exception BaseExceptionGroup, exception GeneratorExit,"
        "exception ResourceWarning, exception RuntimeWarning, exception SystemExit,"
        "exception TypeError, exception ValueError, exception OSError, exception ConnectionError,"
        "exception ConnectionResetError, exception BrokenPipeError, exception EOFError,"
        "exception ZeroDivisionError, exception KeyError, exception AttributeError,"
        "exception BlockingIOError, exception InterruptedError, exception ConnectionRefusedError,"
        "exception NotImplementedError, exception ImportError, exception LookupError"
    ),
    "library/functions.html": (
        "class float, class int, class str, class bool, class dict, class list, class set,"
        "class tuple, class bytes, class bytearray, class memoryview, class range, class type,"
        "function isinstance, function repr, function print, function len, function sum,"
        "function open, function input, function next, function iter, function aiter,"
        "function anext, function max, function min, function sorted, function id, function hash,"
        "function compile, function any, function all, function map, function zip"
    ),
    "library/constants.html": "data None, data True, data False, data NotImplemented",
}


def write(path: Path) -> Path:
    """Write the inventory to *path* and return it."""
    known = ((page, *entry.split()) for page, names in PAGES.items() for entry in names.split(","))
    entries = (
        f"{name} py:{role} 1 {page}#{target} -"
        for page, role, target in known
        for name in {target, home(target)}
    )
    head = "# Sphinx inventory version 2\n# Project: Python\n# Version: 3\n"
    head += "# The remainder of this file is compressed using zlib.\n"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(head.encode() + zlib.compress("\n".join(entries).encode()))
    return path


def home(name: str) -> str:
    """Return where *name* is defined, which annotations say: `asyncio.Event` is in a submodule.

    >>> home("asyncio.Event")
    'asyncio.locks.Event'
    """
    module, _, last = name.rpartition(".")
    try:
        thing = getattr(importlib.import_module(module), last)
        return f"{thing.__module__}.{thing.__qualname__}"
    except (ImportError, AttributeError, ValueError):  # newer than this Python, or no class
        return name
