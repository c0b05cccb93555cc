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
    ("futures", "A future does no work: somebody else has to set its result.", "3.8"),
    ("wrapping", "Whatever calls back can be awaited: a future stands between.", "3.8"),
    ("awaitables", "One method makes any object awaitable.", "3.8"),
    ("either", "Whether to await shows in what a call returns, not in the function.", "3.8"),
    # Tasks
    ("tasks", "A task runs by itself, and can be asked how it stands.", "3.8"),
    ("unheard", "A task's error stays with the task until somebody asks for it.", "3.8"),
    ("keeping", "A task that nobody keeps can vanish in the middle of its work.", "3.8"),
    ("eager", "An eager task begins before whoever makes it goes on.", "3.12"),
    ("gathering", "Gathering waits for everybody - until the first error, then for nobody.", "3.8"),
    ("waiting", "A wait says who is done; the rest is up to you.", "3.8"),
    ("arriving", "Results can be had one by one, in the order in which they arrive.", "3.8"),
    ("structured", "A task group leaves nobody behind.", "3.11"),
    ("several", "Errors that come together are raised together.", "3.11"),
    ("enough", "There are three ways to end a task group early.", "3.11"),
    # Cancellation
    ("cancellation", "Cancelling stops nothing: it raises an exception where a task waits.", "3.8"),
    ("cleanup", "A cancelled task has the last word: it may tidy up, and it may refuse.", "3.8"),
    ("halting", "A task that you have cancelled runs on until you have waited for it.", "3.8"),
    ("timeouts", "A timeout cancels the work, and waits until it has stopped.", "3.8"),
    ("deadlines", "A deadline covers a whole block, and can be moved while it runs.", "3.11"),
    ("shielding", "A request to stop goes down no further than a shield.", "3.8"),
    ("uncancelling", "A task counts requests to stop it; a timeout takes back its own.", "3.11"),
    # Sharing
    ("locks", "Only a change with an await in its middle needs a lock.", "3.8"),
    ("deadlocks", "A task can wait for a lock for ever, and no error says so.", "3.8"),
    ("semaphores", "A semaphore limits how many are in at once, and nothing else.", "3.8"),
    ("events", "An event lets everybody through, those who wait and those who come later.", "3.8"),
    ("conditions", "A condition wakes you to look again, not to go ahead.", "3.8"),
    ("barriers", "A barrier lets nobody on until everybody has come.", "3.11"),
    ("queues", "A full queue makes the producer wait, and an empty one the consumer.", "3.8"),
    ("priorities", "A priority alone does not put items in order.", "3.8"),
    ("workers", "Empty is not finished: join waits until each job is reported done.", "3.8"),
    ("stopping", "A worker that waits for a job waits for ever, unless somebody tells it.", "3.8"),
    ("context", "A task works on a copy of its maker's context.", "3.8"),
    ("carrying", "A context does not follow you into a thread unless you carry it there.", "3.8"),
    # The language
    ("iteration", "An async for waits for each item.", "3.8"),
    ("generators", "An asynchronous generator has two kinds of pause.", "3.8"),
    ("closing", "A break leaves an asynchronous generator open, for others to close.", "3.8"),
    ("managers", "An async with awaits both what opens and what closes.", "3.8"),
    ("stacks", "An exit stack closes whatever was opened, however much that is.", "3.8"),
    # Threads and processes
    ("threads", "A blocking call can move to a thread, and there nothing can cancel it.", "3.8"),
    ("crossing", "Only one method of an event loop may be called from another thread.", "3.8"),
    ("processes", "Tasks and threads overlap waiting but not computing; processes do.", "3.8"),
    # Connections
    ("streams", "A client and a server hold the same two things: a reader and a writer.", "3.8"),
    ("endings", "A connection is two streams, one each way, and each has its own end.", "3.8"),
    ("serving", "A server runs its handler in a new task for each connection.", "3.8"),
    ("framing", "TCP carries bytes, not messages: three writes can arrive as one read.", "3.8"),
    ("chat", "Nobody in a chat waits for the slowest, if each has a queue with a limit.", "3.8"),
    ("encryption", "A certificate helps only those who check it.", "3.8"),
    ("upgrading", "A connection can begin in plain text, and be encrypted later.", "3.11"),
    ("protocols", "Streams are made of callbacks: a protocol is called, and never waits.", "3.8"),
    ("backpressure", "A write refuses nothing: the transport only asks you to pause.", "3.8"),
    ("buffered", "A buffered protocol is asked where the bytes go, before they come.", "3.8"),
    ("datagrams", "A datagram comes whole or not at all, and nobody says which.", "3.8"),
    ("retrying", "Whoever asks again may be answered twice.", "3.8"),
    ("sockets", "The loop can wait for a bare socket, with no transport and no protocol.", "3.8"),
    ("watching", "The loop can watch what others have opened, without knowing what it is.", "3.8"),
    ("pipes", "A pipe can be awaited, and standard input is often one.", "3.8"),
    # Programs and signals
    ("commands", "A program gets its arguments as they are; a shell reads them first.", "3.8"),
    ("subprocesses", "A timeout ends the wait for a program, not the program.", "3.8"),
    ("signals", "Ctrl-C lets a program clean up; SIGTERM does not, unless it is handled.", "3.8"),
    ("shutdown", "A service stops in three steps: take no more, finish, cancel the rest.", "3.8"),
    # The craft
    ("bridging", "Two bridges join ordinary code and coroutines, one each way.", "3.8"),
    ("debugging", "Debug mode names who kept the loop, and where a coroutine was made.", "3.8"),
    ("reporting", "An error that has no caller goes to the loop's exception handler.", "3.8"),
    ("introspection", "A program that hangs can be asked where each of its tasks waits.", "3.8"),
    ("callgraphs", "What hangs is seldom what is broken: follow who waits for whom.", "3.8"),
    ("testing", "A test that nobody awaits passes, whatever it says.", "3.8"),
    ("mocking", "That a stand-in was called proves nothing: was it awaited?", "3.8"),
    ("plugins", "pytest runs no coroutine by itself: a plugin has to.", "3.8"),
    ("loops", "Another event loop changes how a program runs, not what it says.", "3.8"),
    ("elsewhere", "Elsewhere a call starts the work; here it makes a coroutine that waits.", "3.8"),
)

#: The chapters in reading order: the title, and the lesson that it begins with.
CHAPTERS = (
    ("First steps", "synchronous"),
    ("Under the hood", "scheduler"),
    ("Tasks", "tasks"),
    ("Cancellation", "cancellation"),
    ("Sharing", "locks"),
    ("The language", "iteration"),
    ("Threads and processes", "threads"),
    ("Connections", "streams"),
    ("Programs and signals", "commands"),
    ("The craft", "bridging"),
)
