"""threads: not yet written."""

#: The mistakes of this family, in reading order.
MISTAKES: tuple = ()
