"""Reads the screen of the student's function."""

import contextlib
import io

MAX_SHOWN = 4000


def printed(print_sorted, words):
    """What the function prints for these words."""
    screen = io.StringIO()
    with contextlib.redirect_stdout(screen):
        print_sorted(words)
    return screen.getvalue()[:MAX_SHOWN]
