"""What a submission says of itself before it meets any input, so that it can be repeated beside a hidden check."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from autograder.student.notebooks.excerpts import CUT, MOST_LETTERS, Excerpt
from autograder.student.pictures import MEASURES, MOST_EPOCHS, Curves, in_digits
from autograder.student.transport.reply import Answer, ErrorReply, printable, read_error, read_reply

# Errors of a name that is not there: known as soon as the definitions are executed.
OF_ABSENT_NAMES = frozenset(
    "missing dropped leans_on_dropped definition_raised misspelt text_cell nested in_block commented_out stub_below "
    "not_run elsewhere import_module import_name".split()
)

# The fact that says so: what such an error quotes was said before any input came, and a hidden check may repeat it.
KNOWN = "known"


@dataclass(frozen=True)
class Outline:
    """The first thing that a submission said.

    Attributes:
        absent: wanted name -> the error that calling it gives.
        quote: the only line that no grading runs; empty where a call could choose among several.
        module: the only module or name that an import did not find; empty likewise.
        code: where wanted names are defined: the student's own account, which nothing is judged by.
        training: what the notebook's outputs tell of its last training, likewise; None where they tell of none.
    """

    absent: dict[str, ErrorReply] = field(default_factory=dict)
    quote: str = ""
    module: str = ""
    code: tuple[Excerpt, ...] = ()
    training: Curves | None = None

    def holds(self, error: ErrorReply, names: Iterable[str]) -> bool:
        """Whether an error reply tells no more than what was said here.

        Args:
            names: what is asked for. An outline of many names would be a book of codes to choose from.
        """
        if error.kind == "shell_line":
            return bool(self.quote) and error.facts["quote"] == self.quote
        if any(self.absent.get(name) == error for name in names):
            return True
        imports = error.kind in ("import_module", "import_name")
        return imports and bool(self.module) and error.facts["module"] == self.module


def read_outline(header: bytes, payload: bytes) -> Outline:
    """The outline in a reply.

    Raises:
        WireError, Uncrossable, KeyError, TypeError, ValueError, AttributeError, RecursionError: if it is none.
    """
    reply = read_reply(header, payload)
    value = reply.value if isinstance(reply, Answer) else None
    if not isinstance(value, dict) or not isinstance(value["absent"], dict):
        raise TypeError("outline")
    errors = {str(name): read_error(error) for name, error in value["absent"].items()}
    return Outline(
        {name: error for name, error in errors.items() if error.kind in OF_ABSENT_NAMES},
        printable(str(value["quote"])),
        printable(str(value["module"])),
        tuple(map(_read_excerpt, value.get("code", ()))),
        _read_training(value.get("training", ())),
    )


def _read_excerpt(value: Any) -> Excerpt:
    name, cell, line, text = value
    lines = str(text)[: MOST_LETTERS + len(CUT)].expandtabs(4).split("\n")
    return Excerpt(printable(str(name)), int(cell), int(line), "\n".join(map(printable, lines)))


def _read_training(value: Any) -> Curves | None:
    measures = [(name, tuple(map(in_digits, values[:MOST_EPOCHS]))) for name, values in value if name in MEASURES]
    return Curves(tuple(measures[: len(MEASURES)])) if measures else None
