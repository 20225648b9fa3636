"""What a submission says of itself before it meets any input, so that it can be repeated beside a hidden check."""

from dataclasses import dataclass, field
from typing import Any

from autograder.crossing.values import decode
from autograder.crossing.wire import unpack

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
    """

    absent: dict[str, dict[str, Any]] = field(default_factory=dict)
    quote: str = ""
    module: str = ""

    def holds(self, error: dict[str, Any]) -> bool:
        """Whether an error reply tells no more than what was said here."""
        kind = error.get("kind")
        if kind == "shell_line":
            return bool(self.quote) and error.get("quote") == self.quote
        if error in self.absent.values():
            return True
        return kind in ("import_module", "import_name") and bool(self.module) and error.get("module") == self.module


def read_outline(header: bytes, payload: bytes) -> Outline:
    """The outline in a reply.

    Raises:
        WireError, Uncrossable, KeyError, TypeError, ValueError, AttributeError, RecursionError: if it is none.
    """
    reply, arrays = unpack(header, payload)
    value = decode(reply["value"], arrays, None)
    return Outline(
        {str(name): dict(error) for name, error in value["absent"].items() if error["kind"] in OF_ABSENT_NAMES},
        str(value["quote"]),
        str(value["module"]),
    )
