"""Watches whether np.argmax runs while the student's function does; gives it what only a live array can be."""

import inspect
import itertools
import sys
import threading
import types

import numpy as np

# Who looks at the watch or switches it off has something to hide.
TAMPERING = (sys.getprofile, sys.setprofile, sys.settrace, getattr(sys, "_setprofileallthreads", None))


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
    # A count can't be set back, and neither a method's object nor a tuple's parts can be replaced.
    calls = itertools.count()
    watcher = types.MethodType(note, (calls, code))
    before = sys.getprofile()
    threading.setprofile(watcher)
    sys.setprofile(watcher)
    try:
        answer = first_argmax(values)
        for other in others:
            try:
                first_argmax(other)
            except Exception:
                continue
        # Before our own end of the watch, which counts as well.
        used = next(calls) > 0 or sys.getprofile() is not watcher
    finally:
        sys.setprofile(before)
        threading.setprofile(None)
    return {"answer": answer, "called": used}


def note(watched, frame, event, argument):
    """Count a call of np.argmax, whose code is given, or of what ends the watch."""
    calls, code = watched
    if (event == "call" and frame.f_code is code) or (
        event == "c_call" and (argument is np.argmax or argument in TAMPERING)
    ):
        next(calls)
