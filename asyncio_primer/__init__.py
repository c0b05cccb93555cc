"""Learn asyncio from small programs that run.

The lessons, in reading order, are the modules named in `LESSONS`; each runs by
itself (``python -m asyncio_primer.asynchronous``).  The instruments, for use on
programs of your own, are in `asyncio_primer.instruments`.
"""

__version__ = "0.1.0"

#: Every lesson in reading order: its name, its claim, and the oldest Python it needs.
LESSONS = (
    # First steps
    ("synchronous", "One thing at a time: three times three seconds is nine.", "3.8"),
    ("coroutines", "Calling a coroutine function runs nothing.", "3.8"),
    ("running", "Three ways to start a coroutine, and they differ in what they wait for.", "3.8"),
    ("asynchronous", "The same work, together: three seconds.", "3.8"),
    ("chaining", "Awaiting a coroutine hands nothing to the event loop.", "3.8"),
    ("cooperation", "Tasks take turns, and one that keeps its turn stops everybody.", "3.8"),
    ("legacy", "Nobody needs to run an event loop by hand any more.", "3.8"),
    # Under the hood
    ("scheduler", "A scheduler is a queue and a while loop.", "3.8"),
    ("event_loop", "Forty lines of Python make an event loop.", "3.8"),
    ("readiness", "A loop waits in one place, for sockets and timers at once.", "3.8"),
    ("callbacks", "An event loop runs callbacks, and knows nothing of tasks.", "3.8"),
    # Tasks
    ("tasks", "A task runs by itself, and remembers how it ended.", "3.8"),
    ("unheard", "A task's error stays with the task until somebody asks for it.", "3.8"),
    ("keeping", "A task that nobody keeps can vanish in the middle of its work.", "3.8"),
    ("eager", "An eager task begins before whoever makes it goes on.", "3.12"),
    ("gathering", "Gathering waits for everybody - until the first error, then for nobody.", "3.8"),
    ("cancellation", "Cancelling stops nothing: it raises an exception where a task waits.", "3.8"),
    ("cleanup", "A cancelled task has the last word: it may tidy up, and it may refuse.", "3.8"),
    ("halting", "A task that you have cancelled runs on until you have waited for it.", "3.8"),
    ("timeouts", "A timeout cancels the work, and waits until it has stopped.", "3.8"),
    ("deadlines", "A deadline covers a whole block, and can be moved while it runs.", "3.11"),
    ("shielding", "A shield protects the work, and not the one who waits for it.", "3.8"),
    ("uncancelling", "A task counts requests to stop it, and a timeout takes back its own.", "3.11"),
    # Sharing
    ("locks", "Only a change with an await in its middle needs a lock.", "3.8"),
    ("deadlocks", "A task can wait for a lock for ever, and no error says so.", "3.8"),
    # The language
    # The world outside
    ("threads", "A blocking call can move to a thread, and there nothing can cancel it.", "3.8"),
    ("crossing", "Only one method of an event loop may be called from another thread.", "3.8"),
    ("processes", "Tasks and threads overlap waiting, not computing; processes overlap both.", "3.8"),
    ("streams", "A client and a server hold the same two things: a reader and a writer.", "3.8"),
    ("endings", "A connection is two streams, one each way, and each has its own end.", "3.8"),
    ("serving", "A server runs its handler in a new task for each connection.", "3.8"),
    ("framing", "TCP carries bytes, not messages: three writes can arrive as one read.", "3.8"),
    # The craft
)

#: The chapters in reading order: the title, and the lesson that it begins with.
CHAPTERS = (
    ("First steps", "synchronous"),
    ("Under the hood", "scheduler"),
    ("Tasks", "tasks"),
    ("Sharing", "locks"),
    ("The language", "iteration"),
    ("The world outside", "threads"),
    ("The craft", "bridging"),
)
