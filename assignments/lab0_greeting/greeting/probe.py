"""Sits at the screen of the student's function."""

import contextlib
import io


def prints(greeting, name, age):
    """Whether the function prints the name. What it raises is of no interest."""
    screen = io.StringIO()
    with contextlib.redirect_stdout(screen), contextlib.suppress(Exception):
        greeting(name, age)
    return name in screen.getvalue()
