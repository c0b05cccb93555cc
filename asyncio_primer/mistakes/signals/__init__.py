"""Signals: somebody wants the program to stop.

Ctrl-C cancels the main task, and `asyncio.run` then raises `KeyboardInterrupt`.
SIGTERM, by which services are stopped, ends the process on the spot, unless the
loop was told what to call.  So tidy up in ``finally``, catch
`KeyboardInterrupt` around `asyncio.run`, and handle SIGTERM if you run a
service.
"""

#: The mistakes of this family, in reading order.
MISTAKES = (
    "ctrl_c",
    "ctrl_c_swallowed",
    "sigterm",
    "except_keyboard_interrupt",
    "does_not_exit",
    "ctrl_c_thread",
    "ctrl_c_busy",
    "signals_on_windows",
    "signal_handler_in_thread",
    "pending_after_ctrl_c",
    "closed_too_early",
    "second_ctrl_c",
    "called_signal_handler",
    "signal_wakes_late",
    "atexit_coroutine",
)
