"""Answers ``load``, ``call``, ``steps``, ``get`` and ``probe`` for one submission. Every reply is only an answer."""

import contextlib
import errno
import io
import os
import re
import sys
import traceback
import types
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np

from autograder.crossing.codec import new_encoder
from autograder.crossing.values import Encoder, TextTooLong, Uncrossable, decode
from autograder.crossing.wire import WireError, pack
from autograder.seeds import SEED, seed_all
from autograder.student.steps import collect, compile_models, fresh_folder, put, step_of
from autograder.submission.cells import Cell, Unreadable, read_cells
from autograder.submission.namespace import SOURCE_NAME, Namespace, exception_name, execute_definitions

Reply = dict[str, Any]
MAX_TEXT = 300
# Causes of an exception that are looked at.
MAX_CAUSES = 10
# The file system is full; a file is larger than any may be.
FULL = (errno.ENOSPC, errno.EFBIG)
PROBE_NAME = "probe.py"
# Where code lies that neither a student nor a probe wrote.
LIBRARIES = ("<frozen ", "<__array_function__", sys.prefix, sys.base_prefix, str(Path(__file__).parents[1]))
# What Python says of a call whose arguments do not fit the function's parameters.
NOT_BOUND = re.compile(r"\S+\(\) (missing|takes|got) ")


class Sink(io.TextIOBase):
    """Takes what a student prints, and forgets it."""

    def write(self, text: str) -> int:
        """Accept ``text``."""
        return len(text)


class Service:
    """The student's side of the conversation.

    Args:
        folder: where the submission's files are; also the working folder of the student's code.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.namespace: Namespace | None = None
        self.is_script = False
        self.unreadable: Unreadable | None = None

    def load(self, file: str, names: tuple[str, ...]) -> None:
        """Read a file of the submission and execute its definitions."""
        self.is_script = Path(file).suffix.lower() != ".ipynb"
        # Helper scripts beside the notebook; last, so that none of them stands in for a library.
        if str(self.folder) not in sys.path:
            sys.path.append(str(self.folder))
        try:
            self.load_cells(read_cells(self.folder / file), names)
        except Unreadable as problem:
            self.unreadable = problem

    def load_cells(self, cells: list[Cell], names: tuple[str, ...]) -> None:
        """Execute the definitions of cells that are at hand, such as those of a live notebook."""
        seed_all(SEED)
        with _quiet():
            self.namespace = execute_definitions(cells, names)

    def handle(self, message: dict[str, Any], arrays: dict[str, np.ndarray]) -> bytes:
        """One request's reply, as a frame. Whatever the student's code raises becomes an ``error`` reply."""
        encoder = new_encoder()
        try:
            reply = self._reply(message, arrays, encoder)
        except TextTooLong:
            reply = _error("text_too_long")
        except Uncrossable:
            reply = _error("too_large")
        except MemoryError:
            reply = _error("memory")
        try:
            return pack(reply, encoder.arrays)
        except WireError:
            return pack(_error("too_large"), {})

    def _reply(self, message: dict[str, Any], arrays: dict[str, np.ndarray], encoder: Encoder) -> Reply:
        operation = message["op"]
        if operation == "load":
            self.load(message["file"], tuple(message["names"]))
            return {"value": None} if self.unreadable is None else _error("unreadable", **_facts(self.unreadable))
        if operation == "get":
            return self._absent(message["name"]) or self._answer(self.namespace.names[message["name"]], encoder)
        if operation == "steps":
            return self._steps(decode(message["steps"], arrays, _live_once()), encoder)
        arguments = decode(message["args"], arrays, _live)
        keywords = decode(message["kwargs"], arrays, _live)
        if operation == "probe":
            return self._probe(message, keywords, encoder)
        function, refused = self._function(message["name"])
        if refused:
            return refused
        before = [_copy(argument) for argument in arguments]
        value, error = self._run(function, arguments, keywords)
        if error:
            return error
        changed = [index for index, old in enumerate(before) if not _same(old, arguments[index])]
        return self._answer(value, encoder) | {"changed": changed}

    def _steps(self, steps: list[dict[str, Any]], encoder: Encoder) -> Reply:
        """Call functions one after the other in one fresh folder."""
        done = []
        with fresh_folder(self.folder) as folder:
            for step in map(step_of, steps):
                function, refused = self._function(step["name"])
                if refused:
                    return refused
                put(folder, step["files"], step["collect"])
                compile_models(step["args"], step["compile"])
                before = [_copy(argument) for argument in step["args"]]
                value, error = self._run(function, step["args"], step["kwargs"], folder)
                if error:
                    return error
                changed = [at for at, old in enumerate(before) if not _same(old, step["args"][at])]
                done.append({"value": value, "changed": changed, "files": collect(folder, step["collect"])})
        return self._answer(done, encoder)

    def _function(self, name: str) -> tuple[Any, Reply | None]:
        """The student's function of that name, or why there is none."""
        absent = self._absent(name)
        if absent:
            return None, absent
        function = self.namespace.names[name]
        return (function, None) if callable(function) else (None, _error("not_callable", name=name))

    def _probe(self, message: dict[str, Any], keywords: dict[str, Any], encoder: Encoder) -> Reply:
        """Run one function of the exercise's ``probe.py`` beside the student's code."""
        module = types.ModuleType("probe")
        exec(compile(message["source"], PROBE_NAME, "exec"), module.__dict__)
        function = module.__dict__[message["function"]]
        code = function.__code__
        injected = {}
        for name in code.co_varnames[: code.co_argcount]:
            if name in message["names"]:
                absent = self._absent(name)
                if absent:
                    return absent
                injected[name] = self.namespace.names[name]
                if not name.isupper() and not callable(injected[name]):
                    return _error("not_callable", name=name)
        value, error = self._run(function, (), injected | keywords)
        return error or self._answer(value, encoder)

    def _run(
        self, function: Callable[..., Any], arguments: tuple, keywords: dict, folder: Path | None = None
    ) -> tuple[Any, Reply | None]:
        seed_all(SEED)
        try:
            with _quiet(), contextlib.chdir(folder or self.folder):
                return function(*arguments, **keywords), None
        # SystemExit and KeyboardInterrupt included: a student's exit() is an answer, too.
        except BaseException as problem:
            return None, self._raised(problem)

    def _answer(self, value: Any, encoder: Encoder) -> Reply:
        try:
            with _quiet():
                return {"value": encoder.encode(value)}
        except (Uncrossable, MemoryError):
            raise
        # An object of the student's may raise when it is looked at; that is an answer, too.
        except BaseException as problem:
            return self._raised(problem, called=False)

    def _absent(self, name: str) -> Reply | None:
        """Why there is no such name, or None where there is."""
        if self.namespace is None:
            facts = _facts(self.unreadable) if self.unreadable else {"code": "file.not_there"}
            return _error("unreadable", **facts)
        plan = self.namespace.plan
        if name in self.namespace.leaning:
            return self._leaning(self.namespace.leaning[name])
        if name in self.namespace.raised:
            where, kind = self.namespace.raised[name]
            return _error("definition_raised", name=name, type=kind, **self._spot(where.cell, where.line))
        # A stub whose answer stands in a demo cell is not untouched.
        in_demo = name in plan.stubs and name in plan.demos
        if in_demo or (name in plan.dropped and name not in self.namespace.names):
            where = plan.demos[name] if in_demo else plan.dropped[name]
            return _error("dropped", name=name, why=where.why, **self._spot(where.cell, where.line))
        if self.namespace.missing(name):
            return _error("missing", name=name)
        return None

    def _raised(self, problem: BaseException, called: bool = True) -> Reply:
        cell, line, in_probe = 0, 0, 0
        for frame in traceback.extract_tb(problem.__traceback__):
            if frame.filename.startswith(SOURCE_NAME):
                cell, line = int(frame.filename.removeprefix(SOURCE_NAME)), frame.lineno or 0
            # The innermost frame that is no library's decides whose exception it is: the probe's or the student's.
            if frame.filename == PROBE_NAME:
                in_probe = frame.lineno or 0
            elif not frame.filename.startswith(LIBRARIES):
                in_probe = 0
        name = getattr(problem, "name", None)
        known = isinstance(problem, NameError) and isinstance(name, str)
        if known and (name in self.namespace.plan.dropped or name in self.namespace.raised):
            return self._leaning(name)
        if isinstance(problem, MemoryError):
            return _error("memory")
        if _is_full_disk(problem):
            return _error("disk")
        if isinstance(problem, SystemExit | KeyboardInterrupt):
            return _error("exited")
        kind = exception_name(problem)
        if called and not cell and isinstance(problem, TypeError) and (not in_probe or NOT_BOUND.match(str(problem))):
            return _error("signature")
        if in_probe:
            return _error("probe_raised", type=kind, line=in_probe)
        if kind == "NotImplementedError":
            return _error("not_implemented", **self._spot(cell, line))
        if kind == "EOFError":
            return _error("asks_input", **self._spot(cell, line))
        # Before it is cut: what is left of a path at the end could not be told from other words.
        text = " ".join(_text_of(problem).replace(f"{self.folder}{os.sep}", "").split())[:MAX_TEXT]
        return _error("raised", type=kind, text=text, **self._spot(cell, line))

    def _leaning(self, name: str) -> Reply:
        """The error of code that uses a name which grading does not make."""
        gone = self.namespace.plan.dropped.get(name) or self.namespace.raised[name][0]
        return _error("leans_on_dropped", name=name, why=gone.why, **self._spot(gone.cell, gone.line))

    def _spot(self, cell: int, line: int) -> dict[str, int]:
        """Where to look: cells are numbered in notebooks only."""
        return {"cell": 0 if self.is_script else cell, "line": line}


def _error(kind: str, **facts: Any) -> Reply:
    return {"error": {"kind": kind, **facts}}


def _facts(problem: Unreadable) -> dict[str, Any]:
    return {"code": problem.code, **problem.facts}


def _is_full_disk(problem: BaseException) -> bool:
    """Whether an exception, or one that it came from, says that the scratch folder's limit was met."""
    cause: BaseException | None = problem
    # An exception class of the student's may have attributes that raise, or be its own cause.
    with contextlib.suppress(Exception):
        for _ in range(MAX_CAUSES):
            if cause is None:
                break
            # Libraries (h5py, TensorFlow) put the system's words into a text of their own.
            if getattr(cause, "errno", None) in FULL or os.strerror(errno.ENOSPC) in _text_of(cause):
                return True
            cause = cause.__cause__ or cause.__context__
    return False


def _text_of(problem: BaseException) -> str:
    try:
        return str(problem)
    # An exception class of the student's may have a __str__ that raises.
    except Exception:
        return ""


@contextlib.contextmanager
def _quiet() -> Iterator[None]:
    with contextlib.redirect_stdout(Sink()), contextlib.redirect_stderr(Sink()):
        yield


def _live(kind: str, tree: dict[str, Any], arrays: dict[str, np.ndarray]) -> Any:
    """Models that the checks pass as arguments, alive."""
    from autograder.crossing.rebuild import decode_model

    return decode_model(kind, tree, arrays).keras()


def _live_once() -> Callable[..., Any]:
    """As ``_live``; a model that several steps are given is one object."""
    known: dict[str, Any] = {}

    def live(kind: str, tree: dict[str, Any], arrays: dict[str, np.ndarray]) -> Any:
        key = repr(tree)
        if key not in known:
            known[key] = _live(kind, tree, arrays)
        return known[key]

    return live


def _copy(value: Any) -> Any:
    if isinstance(value, np.ndarray):
        return value.copy()
    return list(value) if isinstance(value, list) else value


def _same(old: Any, new: Any) -> bool:
    if isinstance(old, np.ndarray):
        return old.shape == new.shape and old.dtype == new.dtype and np.array_equal(old, new)
    if isinstance(old, list):
        return len(old) == len(new) and all(one is other for one, other in zip(old, new, strict=True))
    return True
