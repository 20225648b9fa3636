"""Watches whether a library's argmax runs while the student's function does, and looks for one in its code."""

import dis
import functools
import itertools
import re
import sys
import threading
import types
from pathlib import Path

# np.argmax, .argmax(), np.nanargmax, tf.argmax, tf.raw_ops.ArgMax, Series.idxmax; not argmin and argsort.
LIBRARY = re.compile(r"arg_?max|idxmax", re.IGNORECASE)
# Code of the submission's cells, by the name that it is compiled under; and code that was made from a text.
CELLS = ("submission cell", "<")
# With these a name is reached by its text.
BY_TEXT = {"getattr", "methodcaller", "attrgetter", "__getattribute__", "eval", "exec", "vars", "globals", "__dict__"}
# Who looks at the watch or switches it off has something to hide.
TAMPERING = (sys.getprofile, sys.setprofile, sys.settrace, getattr(sys, "_setprofileallthreads", None))
MAX_PARTS = 5000


def watch(first_argmax, arrays, others):
    """Call the function on each of ``arrays``, then on each of ``others``, where it may raise.

    Returns:
        The answers for ``arrays``, and whether a library's argmax is in the function's code or was called.
    """
    # A count can't be set back, and neither a method's object nor a tuple's parts can be replaced.
    calls = itertools.count()
    watcher = types.MethodType(note, (calls,))
    before = sys.getprofile()
    threading.setprofile(watcher)
    sys.setprofile(watcher)
    try:
        answers = [first_argmax(values) for values in arrays]
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
    return {"answers": answers, "called": used or names_argmax(first_argmax)}


def note(watched, frame, event, argument):
    """Count a call of a library's argmax, or of what ends the watch."""
    (calls,) = watched
    if event == "call":
        code = frame.f_code
        if LIBRARY.search(code.co_name) and not is_own_code(code):
            next(calls)
    elif event == "c_call" and (argument in TAMPERING or LIBRARY.search(argument.__name__)):
        next(calls)


def names_argmax(root):
    """Whether code that can be reached from ``root`` names a library's argmax.

    The watch misses one that starts in C code, as in ``map(np.ndarray.argmax, ...)``, and one in a thread that runs
    already.
    """
    waiting, seen, codes = [root], {}, []
    while waiting and len(seen) < MAX_PARTS:
        part = waiting.pop()
        if id(part) in seen:
            continue
        seen[id(part)] = part
        if is_library(part):
            return True
        waiting += parts_of(part, codes)
    own = {name for part in seen.values() if isinstance(part, type) for name in vars(part)}
    return any(code_names_argmax(code, own) for code in codes)


def is_library(part):
    name = getattr(part, "__name__", None)
    return callable(part) and not is_own(part) and isinstance(name, str) and bool(LIBRARY.search(name))


def is_own(part):
    """Whether a function or class comes from the submission."""
    code = getattr(getattr(part, "__func__", part), "__code__", None)
    return is_own_code(code) if code else getattr(part, "__module__", None) == "__main__"


def is_own_code(code):
    """Whether code comes from the submission's cells or from a script beside them."""
    if code.co_filename.startswith(CELLS):
        return True
    beside = Path.cwd() in Path(code.co_filename).parents
    # An environment may lie in a student's folder.
    return beside and "-packages" not in code.co_filename


def parts_of(part, codes):
    """What the student's own ``part`` leads to; its code is added to ``codes``."""
    if isinstance(part, types.FunctionType):
        if not is_own_code(part.__code__):
            return []
        found = codes_in(part.__code__)
        codes += found
        steps = (step for code in found for step in dis.get_instructions(code))
        used = {step.argval for step in steps if step.opname in ("LOAD_GLOBAL", "LOAD_NAME")}
        named = [part.__globals__[name] for name in used if name in part.__globals__]
        cells = [cell.cell_contents for cell in part.__closure__ or () if cell_is_full(cell)]
        return [*named, *cells, *(part.__defaults__ or ()), *(part.__kwdefaults__ or {}).values()]
    if isinstance(part, types.MethodType):
        return [part.__func__, part.__self__]
    if isinstance(part, property):
        return [part.fget]
    # A static method, a class method, or a function behind functools.cache.
    if hasattr(part, "__wrapped__"):
        return [part.__wrapped__]
    if isinstance(part, list | tuple | set):
        return list(part)[:MAX_PARTS]
    if isinstance(part, dict):
        return list(part.values())[:MAX_PARTS]
    if isinstance(part, functools.partial):
        return [part.func, part.args, part.keywords]
    if isinstance(part, type):
        return [value for base in part.__mro__ if base.__module__ == "__main__" for value in vars(base).values()]
    if type(part).__module__ == "__main__":
        return [type(part), getattr(part, "__dict__", {})]
    return []


def cell_is_full(cell):
    try:
        return cell.cell_contents is not None
    except ValueError:
        return False


def codes_in(code):
    """A function's code and that of the functions and classes in it."""
    inner = [each for one in code.co_consts if isinstance(one, types.CodeType) for each in codes_in(one)]
    return [code, *inner]


def code_names_argmax(code, own):
    """Whether the code takes a library's argmax as an attribute, imports it, or asks for it by its text.

    Args:
        own: names in the submission's own classes, which may have a method of that name.
    """
    steps = list(dis.get_instructions(code))
    taken = {step.argval for step in steps if step.opname in ("LOAD_ATTR", "LOAD_METHOD", "IMPORT_FROM")}
    if any(LIBRARY.search(name) for name in taken - own):
        return True
    if not BY_TEXT & set(code.co_names):
        return False
    return any(isinstance(one, str) and LIBRARY.search(one) and one != doc_of(code) for one in code.co_consts)


def doc_of(code):
    return code.co_consts[0] if code.co_consts and isinstance(code.co_consts[0], str) else None
