"""Explains errors: finds the mistake behind a message or a question, and sets it for a terminal."""
