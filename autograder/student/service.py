"""Answers ``load``, ``call``, ``get`` and ``probe`` for one submission. Every reply is only an answer."""

import builtins
import contextlib
import io
import sys
import traceback
import types
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np

from autograder.crossing.codec import new_encoder
from autograder.crossing.values import Encoder, Uncrossable, decode
from autograder.crossing.wire import WireError, pack
from autograder.seeds import SEED, seed_all
from autograder.submission.cells import Cell, Unreadable, read_cells
from autograder.submission.namespace import SOURCE_NAME, Namespace, execute_definitions

Reply = dict[str, Any]
MAX_TEXT = 300


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
        arguments = decode(message["args"], arrays, _live)
        keywords = decode(message["kwargs"], arrays, _live)
        if operation == "probe":
            return self._probe(message, keywords, encoder)
        absent = self._absent(message["name"])
        if absent:
            return absent
        function = self.namespace.names[message["name"]]
        if not callable(function):
            return _error("not_callable", name=message["name"])
        before = [_copy(argument) for argument in arguments]
        value, error = self._run(function, arguments, keywords)
        if error:
            return error
        changed = [index for index, old in enumerate(before) if not _same(old, arguments[index])]
        return self._answer(value, encoder) | {"changed": changed}

    def _probe(self, message: dict[str, Any], keywords: dict[str, Any], encoder: Encoder) -> Reply:
        """Run one function of the exercise's ``probe.py`` beside the student's code."""
        module = types.ModuleType("probe")
        exec(compile(message["source"], "probe.py", "exec"), module.__dict__)
        function = module.__dict__[message["function"]]
        code = function.__code__
        injected = {}
        for name in code.co_varnames[: code.co_argcount]:
            if name in message["names"]:
                absent = self._absent(name)
                if absent:
                    return absent
                injected[name] = self.namespace.names[name]
        value, error = self._run(function, (), injected | keywords)
        return error or self._answer(value, encoder)

    def _run(self, function: Callable[..., Any], arguments: tuple, keywords: dict) -> tuple[Any, Reply | None]:
        seed_all(SEED)
        try:
            with _quiet(), contextlib.chdir(self.folder):
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
        cell, line = 0, 0
        for frame in traceback.extract_tb(problem.__traceback__):
            if frame.filename.startswith(SOURCE_NAME):
                cell, line = int(frame.filename.removeprefix(SOURCE_NAME)), frame.lineno or 0
        name = getattr(problem, "name", None)
        known = isinstance(problem, NameError) and isinstance(name, str)
        if known and (name in self.namespace.plan.dropped or name in self.namespace.raised):
            return self._leaning(name)
        if isinstance(problem, MemoryError):
            return _error("memory")
        if isinstance(problem, SystemExit | KeyboardInterrupt):
            return _error("exited")
        kind = next(base.__name__ for base in type(problem).__mro__ if getattr(builtins, base.__name__, None) is base)
        if called and not cell and isinstance(problem, TypeError):
            return _error("signature")
        if kind == "NotImplementedError":
            return _error("not_implemented", **self._spot(cell, line))
        if kind == "EOFError":
            return _error("asks_input", **self._spot(cell, line))
        text = " ".join(_text_of(problem).split())[:MAX_TEXT]
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
    """Models that the checks pass as arguments, alive; arrays that do not lie in one piece in memory."""
    if kind == "view":
        return _view(arrays[tree["ref"]], tree["by_columns"])
    from autograder.crossing.rebuild import decode_model

    return decode_model(kind, tree, arrays).keras()


def _view(array: np.ndarray, by_columns: bool) -> np.ndarray:
    """The array, column after column in memory, or as every second column of a wider one."""
    if by_columns:
        return np.asfortranarray(array)
    wide = np.zeros((*array.shape[:-1], 2 * array.shape[-1]), dtype=array.dtype)
    view = wide[..., ::2]
    view[...] = array
    return view


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
