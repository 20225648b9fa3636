"""Answers ``load``, ``call``, ``steps``, ``get``, ``probe`` and ``read``. Every reply is only an answer."""

import contextlib
import io
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np

from autograder.student.notebooks.cells import Cell, read_cells
from autograder.student.notebooks.interactive import as_in_a_notebook
from autograder.student.notebooks.namespace import Namespace, exception_name, execute_definitions
from autograder.student.notebooks.notebooks import Unreadable
from autograder.student.seeds import SEED, seed_all
from autograder.student.service.faults import Faults, Reply, error
from autograder.student.service.probes import probe_function
from autograder.student.service.steps import Compiling, collect, copied, fresh_folder, put, same, step_of
from autograder.student.transport.values import Encoder, TextTooLong, Uncrossable, decode
from autograder.student.transport.wire import WireError, new_encoder, pack


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
        self.faults: Faults | None = None
        self.unreadable: Unreadable | None = None

    def load(self, file: str, names: tuple[str, ...]) -> None:
        """Read a file of the submission and execute its definitions."""
        # Helper scripts beside the notebook; last, so that none of them stands in for a library.
        if str(self.folder) not in sys.path:
            sys.path.append(str(self.folder))
        try:
            self.load_cells(read_cells(self.folder / file), names, self.folder / file)
        except Unreadable as problem:
            self.unreadable = problem

    def load_cells(
        self, cells: list[Cell], names: tuple[str, ...], file: Path | None = None, saved: list[Cell] | None = None
    ) -> None:
        """Execute the definitions of cells that are at hand, such as those of a live notebook.

        Args:
            names: what the lab asks for.
            file: the notebook or script that they come from.
            saved: the cells as they are on disk, where ``cells`` are those that were run.
        """
        seed_all(SEED)
        with _quiet(defining=True):
            self.namespace = execute_definitions(cells, names)
        self.faults = Faults(self.namespace, names, file, saved)

    def handle(self, message: dict[str, Any], arrays: dict[str, np.ndarray]) -> bytes:
        """One request's reply, as a frame. Whatever the student's code raises becomes an ``error`` reply."""
        encoder = new_encoder()
        try:
            reply = self._reply(message, arrays, encoder)
        except TextTooLong:
            reply = error("text_too_long")
        except Uncrossable:
            reply = error("too_large")
        except MemoryError:
            reply = error("memory")
        try:
            return pack(reply, encoder.arrays)
        except WireError:
            return pack(error("too_large"), {})

    def _reply(self, message: dict[str, Any], arrays: dict[str, np.ndarray], encoder: Encoder) -> Reply:
        operation = message["op"]
        if operation == "load":
            self.load(message["file"], tuple(message["names"]))
            return {"value": None} if self.unreadable is None else error("unreadable", **_facts(self.unreadable))
        if operation == "outline":
            return {"value": encoder.encode(self.faults.outline() if self.faults else {})}
        if operation == "get":
            return self._absent(message["name"]) or self._answer(self._names[message["name"]], encoder)
        if operation == "steps":
            return self._steps(decode(message["steps"], arrays, _live_once()), encoder)
        arguments = decode(message["args"], arrays, _live)
        keywords = decode(message["kwargs"], arrays, _live)
        if operation == "read":
            return self._read(message, keywords, encoder)
        if operation == "probe":
            return self._unread() if self.faults is None else self._probe(message, keywords, encoder)
        function, refused = self._function(message["name"])
        if refused:
            return refused
        before = [copied(argument) for argument in arguments]
        value, problem = self._run(function, arguments, keywords)
        if problem:
            return problem
        changed = [index for index, old in enumerate(before) if not same(old, arguments[index])]
        return self._answer(value, encoder) | {"changed": changed}

    def _steps(self, steps: list[dict[str, Any]], encoder: Encoder) -> Reply:
        """Call functions one after the other in one fresh folder."""
        done, compiling = [], Compiling()
        with fresh_folder(self.folder) as folder:
            for step in map(step_of, steps):
                function, refused = self._function(step["name"])
                if refused:
                    return refused
                put(folder, step["files"], step["collect"])
                compiling.compile(step["args"], step["compile"])
                before = [copied(argument) for argument in step["args"]]
                value, problem = self._run(function, step["args"], step["kwargs"], folder)
                if problem:
                    return problem
                changed = [at for at, old in enumerate(before) if not same(old, step["args"][at])]
                done.append({"value": value, "changed": changed, "files": collect(folder, step["collect"])})
        return self._answer(done, encoder)

    def _function(self, name: str) -> tuple[Any, Reply | None]:
        """The student's function of that name, or why there is none."""
        absent = self._absent(name)
        if absent:
            return None, absent
        function = self._names[name]
        return (function, None) if callable(function) else (None, error("not_callable", name=name))

    def _probe(self, message: dict[str, Any], keywords: dict[str, Any], encoder: Encoder) -> Reply:
        """Run one function of a ``probe.py`` beside the student's code; ``student_function`` is the first name's."""
        function = probe_function(message["source"], message["function"])
        code = function.__code__
        injected = {}
        for parameter in code.co_varnames[: code.co_argcount]:
            name = message["names"][0] if parameter == "student_function" else parameter
            if name in message["names"]:
                if absent := self._absent(name):
                    return absent
                injected[parameter] = self._names[name]
                if not name.isupper() and not callable(injected[parameter]):
                    return error("not_callable", name=name)
        value, problem = self._run(function, (), injected | keywords)
        return problem or self._answer(value, encoder)

    def _read(self, message: dict[str, Any], keywords: dict[str, Any], encoder: Encoder) -> Reply:
        """Run one function of the exercise's ``reader.py``, in a process without student code."""
        try:
            with _quiet(), contextlib.chdir(self.folder):
                return {"value": encoder.encode(probe_function(message["source"], message["function"])(**keywords))}
        except (Uncrossable, MemoryError):
            raise
        # The reader expects bad files: what it raises all the same is its own.
        except Exception as problem:
            return error("probe_raised", type=exception_name(problem), line=0)

    def _run(
        self,
        function: Callable[..., Any],
        arguments: tuple[Any, ...],
        keywords: dict[str, Any],
        folder: Path | None = None,
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
        return self._unread() if self.faults is None else self.faults.absent(name)

    def _unread(self) -> Reply:
        """Why there is no name at all."""
        return error("unreadable", **(_facts(self.unreadable) if self.unreadable else {"code": "file.not_there"}))

    @property
    def _names(self) -> dict[str, Any]:
        """The live names: asked for by whom ``_absent`` told that they are there."""
        assert self.namespace is not None
        return self.namespace.names

    def _raised(self, problem: BaseException, called: bool = True) -> Reply:
        # Code of the submission runs, and values of it are looked at, only once its definitions were executed.
        assert self.faults is not None
        return self.faults.raised(problem, called)


def _facts(problem: Unreadable) -> dict[str, Any]:
    return {"code": problem.code, **problem.facts}


@contextlib.contextmanager
def _quiet(defining: bool = False) -> Iterator[None]:
    with contextlib.redirect_stdout(Sink()), contextlib.redirect_stderr(Sink()), as_in_a_notebook(defining):
        yield


def _live(kind: str, tree: dict[str, Any], arrays: dict[str, np.ndarray]) -> Any:
    """Models that the checks pass as arguments, alive; arrays that do not lie in one piece in memory."""
    if kind == "view":
        return _view(arrays[tree["ref"]], tree["by_columns"])
    from autograder.student.transport.rebuild import decode_model

    return decode_model(kind, tree, arrays).keras()


def _live_once() -> Callable[..., Any]:
    """As ``_live``; a model that several steps are given is one object."""
    known: dict[str, Any] = {}

    def live(kind: str, tree: dict[str, Any], arrays: dict[str, np.ndarray]) -> Any:
        key = repr(tree)
        if kind != "model":
            return _live(kind, tree, arrays)
        if key not in known:
            known[key] = _live(kind, tree, arrays)
        return known[key]

    return live


def _view(array: np.ndarray, by_columns: bool) -> np.ndarray:
    """The array, column after column in memory, or as every second column of a wider one."""
    if by_columns:
        return np.asfortranarray(array)
    wide = np.zeros((*array.shape[:-1], 2 * array.shape[-1]), dtype=array.dtype)
    view = wide[..., ::2]
    view[...] = array
    return view
