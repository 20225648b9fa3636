"""Rates that may not fall, as ``course.toml`` names them."""

from dataclasses import dataclass, fields
from pathlib import Path

from autograder.proving.told import Told
from autograder.student.course.files import read_toml
from autograder.student.course.load import COURSE
from autograder.student.text import UsageError


@dataclass(frozen=True)
class Floors:
    """The table ``[proof]`` of ``course.toml``; each is a share from 0 to 1.

    Attributes:
        agreement: wrong specimens that are told first what they show.
        public_specimens: wrong specimens that a public check tells what they show, or another that is not general.
        public_codes: misconceptions that a public check says.
    """

    agreement: float = 0.0
    public_specimens: float = 0.0
    public_codes: float = 0.0

    def problems(self, told: Told) -> list[str]:
        """The rates that have fallen."""
        return [
            f"{one.name} has fallen to {getattr(told, one.name):.4f}: {COURSE} asks for {getattr(self, one.name)}"
            for one in fields(self)
            if getattr(told, one.name) < getattr(self, one.name)
        ]


def read_floors(course: Path) -> Floors:
    """The rates that ``course.toml`` asks for; 0 where it names none.

    Raises:
        UsageError: if a name or a value is not of the kind.
    """
    path = course / COURSE
    given = read_toml(path).get("proof", {}) if path.exists() else {}
    known = [one.name for one in fields(Floors)]
    for name, value in given.items():
        if name not in known:
            raise UsageError(
                f"{path.name}의 `proof.{name}`은(는) 비율이 아니에요. 쓸 수 있는 이름: {', '.join(known)}",
                f"`proof.{name}` in {path.name} is no rate. Expected one of: {', '.join(known)}",
            )
        if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 1:
            raise UsageError(
                f"{path.name}의 `proof.{name}` 값이 올바르지 않아요. 0에서 1 사이여야 해요. 받은 값: {value!r}",
                f"Invalid value for `proof.{name}` in {path.name}. Expected 0 to 1. Received: {value!r}",
            )
    return Floors(**given)
