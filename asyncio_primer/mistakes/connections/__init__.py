"""Connections: servers, clients, and other programs.

What travels is bytes, without any notion of a message: agree on where one
ends, and read up to there.  ``b''`` means the end.  Who opens closes, and waits
until it is closed.  Another program goes on until it is told to stop; read what
it prints, or it waits for you.
"""

#: The mistakes of this family, in reading order.
MISTAKES = (
    "server_ends_at_once",
    "read_waits_for_end",
    "read_too_little",
    "read_empty_for_ever",
    "newline_missing",
    "line_too_long",
    "str_to_writer",
    "writer_awaited",
    "connection_refused",
    "address_in_use",
    "cannot_bind",
    "connection_reset",
    "written_into_nothing",
    "incomplete_read",
    "two_readers",
    "unclosed_connection",
    "handler_fails",
    "wait_closed_hangs",
    "certificate_refused",
    "command_with_spaces",
    "command_in_a_list",
    "stdout_is_none",
    "output_is_bytes",
    "pipe_full",
    "stdin_left_open",
    "output_late",
    "subprocess_outlives_timeout",
    "subprocess_not_implemented",
)
