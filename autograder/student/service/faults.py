"""From what went wrong in a submission to the ``error`` reply that says so."""

import ast
import dis
import re
import sys
import traceback
import types
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from autograder.student.notebooks.cells import Cell
from autograder.student.notebooks.excerpts import MAX_QUOTE, excerpt_of, quoted
from autograder.student.notebooks.imports import Absent, absent_in, is_installed
from autograder.student.notebooks.interactive import REFUSED_METHODS, NotebookCommand, is_harmless
from autograder.student.notebooks.namespace import SOURCE_NAME, Namespace, exception_name
from autograder.student.notebooks.parsing import notebook_calls
from autograder.student.notebooks.trainings import last_training
from autograder.student.notebooks.unfinished import trace
from autograder.student.service.exception_texts import is_full_disk, text_of, words

Reply = dict[str, Any]
PROBE_NAME = "probe.py"
# Where code lies that neither a student nor a probe wrote.
LIBRARIES = ("<frozen ", "<__array_function__", sys.prefix, sys.base_prefix, str(Path(__file__).parents[2]))
RUNS_MODELS = re.compile(r"[\\/](keras|tensorflow)[\\/]")
# What Python says of a call whose arguments do not fit the function's parameters.
NOT_BOUND = re.compile(r"\S+\(\) (missing|takes|got) ")


def error(kind: str, **facts: Any) -> Reply:
    """An ``error`` reply."""
    return {"error": {"kind": kind, **facts}}


class Faults:
    """What is wrong with one submission's definitions, and with calls of them.

    Args:
        space: the definitions, executed.
        wanted: all names that the lab asks for.
        file: the notebook or script on disk.
        saved: the cells on disk, where the definitions are those of a live notebook.
    """

    def __init__(
        self, space: Namespace, wanted: tuple[str, ...], file: Path | None, saved: list[Cell] | None = None
    ) -> None:
        self.space = space
        self.wanted = wanted
        self.file = file
        self.saved = saved
        self.is_script = file is not None and file.suffix.lower() != ".ipynb"
        self._absent: dict[str, Reply | None] = {}

    def outline(self) -> dict[str, Any]:
        """What is known before any function is called.

        ``absent``: wanted name -> its error. ``quote`` and ``module``: the one line that no grading runs, and the one
        import that failed; of several a call could choose. ``code``, ``training``: see ``Excerpt``, ``last_training``.
        """
        quotes = {self._line(cell, line) for cell, line in self._refused_lines()}
        modules = {one.dotted for one in self.space.imports.values()}
        return {
            "absent": {name: found["error"] for name in self.wanted if (found := self.absent(name))},
            "quote": quotes.pop() if len(quotes) == 1 else "",
            "module": _shown(modules.pop()) if len(modules) == 1 else "",
            "code": [list(one) for name in self.wanted if (one := excerpt_of(name, self.space, self.is_script))],
            "training": last_training(self.file) if self.file else [],
        }

    def absent(self, name: str) -> Reply | None:
        """Why there is no such name, or None where there is."""
        if name not in self._absent:
            self._absent[name] = self._why_absent(name)
        return self._absent[name]

    def _why_absent(self, name: str) -> Reply | None:
        space, plan = self.space, self.space.plan
        if name in space.leaning:
            return self._leaning(space.leaning[name])
        if name in space.imports:
            return self._import_failed(space.imports[name], space.raised[name][0].cell, space.raised[name][0].line)
        if name in space.raised:
            where, kind = space.raised[name]
            return error("definition_raised", name=name, type=kind, **self._spot(where.cell, where.line))
        # A stub is not untouched where its answer stands above it, in a demo cell or in a broken one.
        if name in plan.stubs and name in plan.replaced:
            where = plan.replaced[name]
            return error("stub_below", name=name, **self._spot(where.cell, where.line))
        beside = plan.demos | plan.broken if name in plan.stubs else {}
        gone = beside.get(name) or (None if name in space.names else plan.dropped.get(name))
        if gone:
            return error("dropped", name=name, why=gone.why, **self._spot(gone.cell, gone.line))
        if not space.missing(name) and not space.is_blank(name):
            return None
        found = trace(name, space, self.wanted, self.file, self.saved)
        # Below a constant of no text, the text may stand under another name.
        if space.is_blank(name) and (found is None or found.kind != "misspelt"):
            return None
        if found is None:
            return error("missing", name=name)
        return error(found.kind, name=name, wrote=found.wrote, **self._spot(found.cell, found.line))

    def raised(self, problem: BaseException, called: bool = True) -> Reply:
        """The reply for what the student's code raised.

        Args:
            called: whether a function was called, so that a TypeError may tell of its parameters.
        """
        cell, line, in_probe = self._place(problem)
        if isinstance(problem, NotebookCommand):
            return error("shell_line", quote=self._line(cell, line), **self._spot(cell, line))
        name = getattr(problem, "name", None)
        if isinstance(problem, NameError) and isinstance(name, str):
            if name in self.space.plan.dropped or name in self.space.raised:
                return self._leaning(name)
            told = self.absent(name) if name in self.wanted else None
            if told and told["error"]["kind"] != "missing":
                return told
            if "*" in self.space.imports:
                return self._import_failed(self.space.imports["*"], cell, line)
        if isinstance(problem, MemoryError):
            return error("memory")
        if is_full_disk(problem):
            return error("disk")
        if isinstance(problem, SystemExit | KeyboardInterrupt):
            return error("exited")
        absent = absent_in(problem) or _asked_lazily(problem)
        if cell and absent:
            return self._import_failed(absent, cell, line)
        kind = exception_name(problem)
        if called and not cell and isinstance(problem, TypeError) and (not in_probe or NOT_BOUND.match(words(problem))):
            return error("signature")
        if in_probe:
            return error("probe_raised", type=kind, line=in_probe)
        if kind == "NotImplementedError":
            return error("not_implemented", **self._spot(cell, line))
        if kind == "EOFError":
            return error("asks_input", **self._spot(cell, line))
        return error("raised", type=kind, text=text_of(problem), **self._spot(cell, line))

    def _leaning(self, name: str) -> Reply:
        """The error of code that uses a name which grading does not make."""
        gone = self.space.plan.dropped.get(name) or self.space.raised[name][0]
        if name in self.space.imports:
            return self._import_failed(self.space.imports[name], gone.cell, gone.line)
        return error("leans_on_dropped", name=name, why=gone.why, **self._spot(gone.cell, gone.line))

    def _import_failed(self, absent: Absent, cell: int, line: int) -> Reply:
        kind = "import_name" if is_installed(absent.module) else "import_module"
        return error(kind, module=_shown(absent.dotted), **self._spot(cell, line))

    def _refused_lines(self) -> set[tuple[int, int]]:
        """Cell and line of every call that runs something outside of Python."""
        return {
            (statement.cell, call.lineno)
            for statement in self.space.plan.statements
            if isinstance(statement.node, ast.FunctionDef | ast.ClassDef | ast.AsyncFunctionDef)
            for call, method, magic in notebook_calls(statement.node)
            if method in REFUSED_METHODS or (magic and not is_harmless(magic))
        }

    def _line(self, number: int, line: int) -> str:
        """The student's line, as a message quotes it."""
        for cell in self.space.cells:
            lines = cell.source.splitlines()
            if cell.number == number and 0 <= line - cell.line < len(lines):
                return quoted(lines[line - cell.line])
        return ""

    def _place(self, problem: BaseException) -> tuple[int, int, int]:
        """Cell and line of the student's last line in the traceback, and the probe's line where the exception is its.

        Zeros where there is none. The innermost frame that is no library's decides whose exception it is; what Keras
        raises when a probe trains or asks a model is the model's fault, so the student's.
        """
        cell, line, in_probe = 0, 0, 0
        steps = list(_steps_to(problem))
        lines = [step.tb_lineno or 0 for step in steps]
        if steps and isinstance(problem, UnboundLocalError):
            lines[-1] = _read_behind(steps[-1], words(problem)) or lines[-1]
        for step, number in zip(steps, lines, strict=True):
            code = step.tb_frame.f_code
            if code.co_filename.startswith(SOURCE_NAME):
                cell, line = int(code.co_filename.removeprefix(SOURCE_NAME)), number
            if code.co_filename == PROBE_NAME:
                # Keras takes its own frames out: a call that ends the traceback is one into Keras.
                in_probe = 0 if step is steps[-1] and _calls_at(code, step.tb_lasti) else number
            elif not code.co_filename.startswith(LIBRARIES) or RUNS_MODELS.search(code.co_filename):
                in_probe = 0
        return cell, line, in_probe

    def _spot(self, cell: int, line: int) -> dict[str, Any]:
        """Where to look: the student's line, and its place; cells are numbered in notebooks only."""
        return {"cell": 0 if self.is_script else cell, "line": line, "source": self._line(cell, line)}


def _steps_to(problem: BaseException) -> Iterator[types.TracebackType]:
    """The steps of a traceback, from the call to where the exception was raised."""
    step = problem.__traceback__
    while step is not None:
        yield step
        step = step.tb_next


def _read_behind(step: types.TracebackType, says: str) -> int:
    """The line of a variable that is read right behind ``step``, where it is the one that an exception names; else 0.

    Python runs a store and the read behind it as one, and says that the store failed.
    """
    instructions = {one.offset: one for one in dis.get_instructions(step.tb_frame.f_code)}
    failed, behind = instructions.get(step.tb_lasti), instructions.get(step.tb_lasti + 2)
    if not failed or not behind or (failed.opname, behind.opname) != ("STORE_FAST", "LOAD_FAST"):
        return 0
    if f"'{behind.argval}'" not in says:
        return 0
    return (behind.positions and behind.positions.lineno) or 0


def _calls_at(code: types.CodeType, offset: int) -> bool:
    """Whether the instruction at ``offset`` is a call; what the interpreter keeps behind it belongs to it."""
    until = [step.opname for step in dis.get_instructions(code) if step.offset <= offset]
    return until[-1].startswith(("CALL", "PRECALL"))


def _asked_lazily(problem: BaseException) -> Absent | None:
    """What a module's own ``__getattr__`` did not find, such as ``np.int``."""
    if not isinstance(problem, AttributeError) or problem.__traceback__ is None:
        return None
    [*_, (frame, _)] = traceback.walk_tb(problem.__traceback__)
    code, module = frame.f_code, frame.f_globals.get("__name__")
    if code.co_name != "__getattr__" or code.co_argcount != 1 or not isinstance(module, str):
        return None
    asked = frame.f_locals.get(code.co_varnames[0])
    return Absent(module, asked) if isinstance(asked, str) else None


def _shown(dotted: str) -> str:
    """A module by the name that students know it by."""
    return dotted.replace("keras._tf_keras.keras", "tensorflow.keras").replace("keras.api.", "keras.")[:MAX_QUOTE]
