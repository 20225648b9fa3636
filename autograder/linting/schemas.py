"""What may stand in a course's TOML files. Unknown keys are refused; numbers and texts are not converted."""

from typing import Annotated, Any

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, StringConstraints, model_validator

from autograder.student.course.deadline import COUNTING

Words = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
Positive = Annotated[float, Field(gt=0)]
Share = Annotated[float, Field(ge=0, le=1)]
Code = Annotated[str, StringConstraints(pattern=r"^[a-z0-9_]+\.[a-z0-9_]+$")]
Check = Annotated[str, StringConstraints(pattern=r"^test_\w+$")]


class Strict(BaseModel):
    """A table whose keys are all known."""

    model_config = ConfigDict(extra="forbid", strict=True)


class Both(Strict):
    """A text in both languages."""

    ko: Words
    en: Words


class Misconception(Strict):
    """What happened, what to try, whether it only follows from other mistakes, and what of the source shows it."""

    message: Both
    hint: Both
    general: bool = False
    look_for: list[Words] = []


class Proof(Strict):
    """Rates that may not fall."""

    agreement: Share = 0.0
    public_specimens: Share = 0.0
    public_codes: Share = 0.0


class Course(Strict):
    """``course.toml``."""

    title: Both
    labs: list[Words]
    points: Positive | None = None
    proof: Proof = Proof()


class Late(Strict):
    """What being late costs."""

    points_a_day: Positive | None = None
    percent_a_day: Positive | None = None
    zero: bool = False
    grace_hours: Annotated[float, Field(ge=0)] = 0.0
    cutoff_days: Annotated[int, Field(gt=0)] | None = None

    @model_validator(mode="after")
    def _counts_once(self) -> "Late":
        counting = [name for name in COUNTING if getattr(self, name)]
        if len(counting) > 1:
            raise ValueError(f"it has both {' and '.join(counting)}, leave one of them")
        return self


class AssignmentFile(Strict):
    """``assignment.toml``."""

    title: Both
    contents: list[Words]
    deadline: AwareDatetime | None = None
    late: Late = Late()
    axes: list[Annotated[int, Field(gt=0)]] = []
    # Read, and refused, by `student.course.limits`.
    limits: dict[str, Any] = {}
    misconceptions: dict[Code, Misconception] = {}


class ExerciseFile(Strict):
    """``exercise.toml``."""

    title: Both
    points: Positive
    timeout: Positive
    names: list[Words] = []
    files: list[Words] = []
    by_hand: bool = False
    requires: dict[Check, list[Check]] = {}
    misconceptions: dict[Code, Misconception] = {}


class Term(Strict):
    """The spellings of a term of the field; a Korean text may use the English ones, too."""

    ko: Annotated[list[Words], Field(min_length=1)]
    en: Annotated[list[Words], Field(min_length=1)]


class VocabularyFile(Strict):
    """``vocabulary.toml``: lab -> the terms that it introduces."""

    terms: dict[Words, list[Term]]


class HintsFile(Strict):
    """``hints.toml``."""

    concept: Both
    place: Both
    fix: Both


class Equivalent(Strict):
    """A mutant that changes nothing, and why."""

    line: str
    becomes: str
    reason: Words


class EquivalentFile(Strict):
    """``equivalent.toml``."""

    mutant: list[Equivalent] = []
