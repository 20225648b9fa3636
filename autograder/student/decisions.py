"""What a person or a deadline decides about a score, as result files hold it beside what the checks say."""

from dataclasses import dataclass
from typing import Any, NamedTuple

from autograder.student.text import Text


@dataclass(frozen=True)
class Mark:
    """What a person gave an answer: points, and a comment to the student. ``when`` is in UTC, ISO 8601."""

    points: float
    comment: str = ""
    when: str = ""


@dataclass(frozen=True)
class Change:
    """What a deadline or a person adds to a score, or takes from it.

    Attributes:
        when: in UTC, ISO 8601; empty where it follows from a rule.
        number: by which a person withdraws it; 0 where nobody made it.
    """

    points: float
    why: Text
    when: str = ""
    number: int = 0

    def as_dict(self) -> dict[str, Any]:
        """The change's part of the result file."""
        return {"points": self.points, "why": self.why.as_dict(), "when": self.when, "number": self.number}

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> "Change":
        """Read what ``as_dict`` wrote."""
        return cls(data["points"], Text(**data["why"]), data["when"], data["number"])


class Parts(NamedTuple):
    """What a score is the sum of: points of checks, marks by hand, a late deduction (0 or less), adjustments."""

    checks: float
    marks: float
    late: float
    adjustments: float
