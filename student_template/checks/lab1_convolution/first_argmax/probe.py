"""Watches whether np.argmax runs while the student's function does; gives it what only a live array can be."""

import inspect
import sys
import threading

import numpy as np


def transposed(first_argmax, values):
    """The answer for the transpose, whose rows do not lie one after the other in memory."""
    return first_argmax(values.T)


def watch(first_argmax, values, others):
    """Call the function on ``values``, then on each of ``others``, where it may raise.

    Returns:
        The answer for ``values``, and whether np.argmax was called.
    """
    # NumPy's functions are Python functions behind a dispatcher; an alias or a partial ends there as well.
    code = getattr(inspect.unwrap(np.argmax), "__code__", None)
    called = []

    def note(frame, event, argument):
        # Who switches the watch off has something to hide.
        if (event == "call" and frame.f_code is code) or (
            event == "c_call" and (argument is np.argmax or argument in (sys.setprofile, sys.settrace))
        ):
            called.append(True)

    before = sys.getprofile()
    threading.setprofile(note)
    sys.setprofile(note)
    try:
        answer = first_argmax(values)
        for other in others:
            try:
                first_argmax(other)
            except Exception:
                continue
        # Before our own end of the watch, which counts as well.
        used = bool(called)
    finally:
        sys.setprofile(before)
        threading.setprofile(None)
    return {"answer": answer, "called": used}
