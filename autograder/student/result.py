"""What a grade run says of one submission: the result file, schema ``autograder/result/2``."""

import json
from dataclasses import asdict, dataclass, field
from typing import Any, Literal

from autograder.student.decisions import Change, Mark, Parts
from autograder.student.handed_in import HandedIn
from autograder.student.text import Text

SCHEMA = "autograder/result/2"
# The code of a check that could not be judged.
GRADER_ERROR = "grader.error"
# The code of a check that waits for another one to pass.
UNCHECKED = "check.unchecked"

Visibility = Literal["public", "hidden"]
CheckStatus = Literal["passed", "failed", "missing", "unchecked", "error"]
ExerciseStatus = Literal["passed", "partial", "failed", "missing", "waiting", "error"]


def _text(value: dict[str, str] | None) -> Text | None:
    return Text(value["ko"], value["en"]) if value else None


@dataclass(frozen=True)
class CheckResult:
    """The verdict of one check. ``code`` names the misconception where it did not pass."""

    name: str
    visibility: Visibility
    status: CheckStatus
    code: str = ""
    message: Text | None = None
    hint: Text | None = None

    @property
    def words(self) -> tuple[Text, Text]:
        """Message and hint of a check that did not pass."""
        assert self.message is not None
        assert self.hint is not None
        return self.message, self.hint

    def as_dict(self) -> dict[str, Any]:
        """The check's part of the result file."""
        return {
            "name": self.name,
            "visibility": self.visibility,
            "status": self.status,
            "code": self.code,
            "message": self.message.as_dict() if self.message else None,
            "hint": self.hint.as_dict() if self.hint else None,
        }

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> "CheckResult":
        """Read what ``as_dict`` wrote."""
        return cls(
            data["name"],
            data["visibility"],
            data["status"],
            data["code"],
            _text(data["message"]),
            _text(data["hint"]),
        )


@dataclass(frozen=True)
class ExerciseResult:
    """The checks of one exercise, and the score that follows from them.

    Attributes:
        answer: what a person is to read and mark, as text; None where the checks alone give the points.
        mark: what the person gave; None until then.
    """

    name: str
    max_score: float
    checks: tuple[CheckResult, ...]
    answer: str | None = None
    mark: Mark | None = None

    @property
    def by_hand(self) -> bool:
        """Whether a person gives the points."""
        return self.answer is not None

    @property
    def passed(self) -> int:
        """How many checks passed."""
        return sum(check.status == "passed" for check in self.checks)

    @property
    def score(self) -> float:
        """Points earned: a person's, or the exercise's points, shared equally by its checks."""
        if self.by_hand:
            return self.mark.points if self.mark else 0.0
        return round(self.max_score * self.passed / len(self.checks), 4) if self.checks else 0.0

    @property
    def status(self) -> ExerciseStatus:
        """``error``: a check could not be judged, the grader's fault; ``waiting``: a person has still to mark."""
        statuses = {check.status for check in self.checks}
        if "error" in statuses or not statuses:
            return "error"
        if self.mark:
            return "passed" if self.score >= self.max_score else "partial" if self.score else "failed"
        if statuses == {"passed"}:
            return "waiting" if self.by_hand else "passed"
        if statuses == {"missing"}:
            return "missing"
        return "partial" if "passed" in statuses else "failed"

    def as_dict(self) -> dict[str, Any]:
        """The exercise's part of the result file."""
        return {
            "name": self.name,
            "status": self.status,
            "score": self.score,
            "max_score": self.max_score,
            "checks": [check.as_dict() for check in self.checks],
            **({"answer": self.answer} if self.by_hand else {}),
            **({"mark": asdict(self.mark)} if self.mark else {}),
        }

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> "ExerciseResult":
        """Read what ``as_dict`` wrote."""
        checks = tuple(CheckResult.from_dict(check) for check in data["checks"])
        mark = Mark(**data["mark"]) if "mark" in data else None
        return cls(data["name"], data["max_score"], checks, data.get("answer"), mark)


@dataclass(frozen=True)
class SubmissionResult:
    """One submission of one lab, graded.

    Attributes:
        status: ``graded``; ``unreadable`` (the student's file could not be read, ``reason`` says why);
            ``error`` (the grader failed: no verdict, to be graded again).
        isolation: what confined the student's code (``confined``, ``container``, ``none``).
        digits: where the digits of the hidden checks came from.
        notes: what the student should know; of several files, which one was graded and why.
        file: the file that was graded, as its student calls it; empty where there was none.
        late: what the deadline takes, each 0 or less; a stored attempt has none, as it has no adjustments and marks.
        adjustments: what a person added or took.
        handed_in: when it was handed in, held against the deadline; None where the lab has none.
    """

    submission: str
    student: str
    lab: str
    status: Literal["graded", "unreadable", "error"]
    isolation: str
    max_score: float
    exercises: tuple[ExerciseResult, ...] = ()
    reason: Text | None = None
    digits: str = ""
    notes: tuple[Text, ...] = field(default=())
    file: str = ""
    late: tuple[Change, ...] = ()
    adjustments: tuple[Change, ...] = ()
    handed_in: HandedIn | None = None

    @property
    def parts(self) -> Parts:
        """What the score is the sum of. The late deduction takes no more than was earned before."""
        marks = sum(one.score for one in self.exercises if one.by_hand)
        checks = sum(one.score for one in self.exercises if not one.by_hand)
        late = max(-checks - marks, sum(one.points for one in self.late))
        adjusted = sum(one.points for one in self.adjustments)
        return Parts(*(round(float(part), 4) for part in (checks, marks, late, adjusted)))

    @property
    def score(self) -> float:
        """Points earned in this lab, all decisions included; never below 0."""
        return max(0.0, round(sum(self.parts), 4))

    @property
    def waiting(self) -> tuple[str, ...]:
        """Names of the exercises that a person has still to mark: the score is provisional."""
        return tuple(one.name for one in self.exercises if one.status == "waiting")

    @property
    def decided(self) -> bool:
        """Whether anything but checks made the score, or will."""
        return bool(self.late or self.adjustments or any(one.by_hand for one in self.exercises))

    def exercise(self, name: str) -> ExerciseResult | None:
        """The result of one exercise, if it was graded."""
        return next((one for one in self.exercises if one.name == name), None)

    @property
    def unjudged(self) -> bool:
        """Whether anything of it could not be judged: the grader's fault, to be graded again."""
        return self.status == "error" or any(exercise.status == "error" for exercise in self.exercises)

    def as_dict(self) -> dict[str, Any]:
        """The whole result file."""
        return {
            "schema": SCHEMA,
            "submission": self.submission,
            "student": self.student,
            "lab": self.lab,
            "status": self.status,
            "isolation": self.isolation,
            "digits": self.digits,
            "reason": self.reason.as_dict() if self.reason else None,
            "file": self.file,
            "notes": [note.as_dict() for note in self.notes],
            "score": self.score,
            "max_score": self.max_score,
            **({"handed_in": self.handed_in.as_dict()} if self.handed_in else {}),
            **(self._decisions() if self.decided else {}),
            "exercises": [exercise.as_dict() for exercise in self.exercises],
        }

    def _decisions(self) -> dict[str, Any]:
        return {
            "provisional": bool(self.waiting),
            "parts": self.parts._asdict(),
            "late": [one.as_dict() for one in self.late],
            "adjustments": [one.as_dict() for one in self.adjustments],
        }

    def to_json(self) -> str:
        """The result file's text; the same result gives the same bytes."""
        return json.dumps(self.as_dict(), ensure_ascii=False, indent=2) + "\n"

    @classmethod
    def from_json(cls, text: str) -> "SubmissionResult":
        """Read what ``to_json`` wrote."""
        data = json.loads(text)
        return cls(
            submission=data["submission"],
            student=data["student"],
            lab=data["lab"],
            status=data["status"],
            isolation=data["isolation"],
            max_score=data["max_score"],
            exercises=tuple(ExerciseResult.from_dict(exercise) for exercise in data["exercises"]),
            reason=_text(data["reason"]),
            digits=data["digits"],
            notes=tuple(Text(**note) for note in data["notes"]),
            # The first schema did not have it.
            file=data.get("file", ""),
            late=tuple(map(Change.from_dict, data.get("late", ()))),
            adjustments=tuple(map(Change.from_dict, data.get("adjustments", ()))),
            handed_in=HandedIn.from_dict(data["handed_in"]) if "handed_in" in data else None,
        )
