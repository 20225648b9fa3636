"""When a lab is due, and what being late costs. ``assignment.toml`` says so in ``deadline`` and ``[late]``."""

import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from autograder.student.text import Text, UsageError

EXAMPLE = "2026-12-01T23:59:59+09:00"
# Three ways to count, of which a rule has one at most.
COUNTING = ("points_a_day", "percent_a_day", "zero")


@dataclass(frozen=True)
class LateRule:
    """What being late costs; without any value nothing, and results only say how late it was.

    Attributes:
        points_a_day: points for each started day.
        percent_a_day: percent of what the submission earned, for each started day; never of the maximum.
        zero: whether nothing that is late counts.
        grace_hours: hours after the deadline that cost nothing; days are counted from their end.
        cutoff_days: after so many days nothing counts; None for no end.
    """

    points_a_day: float = 0.0
    percent_a_day: float = 0.0
    zero: bool = False
    grace_hours: float = 0.0
    cutoff_days: int | None = None

    def as_dict(self) -> dict[str, Any]:
        """The values that differ from those of a rule without any, as ``read_rule`` reads them."""
        unset = asdict(NO_RULE)
        return {name: value for name, value in asdict(self).items() if value != unset[name]}


# Results only say how late something was.
NO_RULE = LateRule()


def read_due(table: Mapping[str, Any], where: str) -> tuple[datetime | None, LateRule]:
    """What a lab's table says: when it is due, or None, and what being late costs; see ``read_rule``.

    Args:
        where: the file, for messages.

    Raises:
        UsageError: if it is no time, or says no offset from UTC.
    """
    value = table.get("deadline")
    if value is not None and (not isinstance(value, datetime) or value.tzinfo is None):
        raise UsageError(
            f"{where}의 `deadline`이 올바르지 않아요. {EXAMPLE}처럼 UTC와의 차이가 있는 시각이어야 해요. 받은 값: "
            f"{value}",
            f"Invalid `deadline` in {where}. Expected a time with its offset from UTC, such as {EXAMPLE}. Received: "
            f"{value}",
        )
    return value, read_rule(table.get("late", {}), where)


def read_rule(table: Any, where: str) -> LateRule:
    """The ``[late]`` table.

        [late]
        percent_a_day = 10
        grace_hours = 1
        cutoff_days = 3

    Args:
        where: the file, for messages.

    Raises:
        UsageError: if a key is unknown, a value is not what it must be, or there are two ways to count.
    """
    known = list(asdict(NO_RULE))
    if not isinstance(table, Mapping):
        raise UsageError(
            f"{where}의 `late`가 올바르지 않아요. 다음 이름이 있는 표여야 해요: {', '.join(known)}",
            f"Invalid `late` in {where}. Expected a table with some of: {', '.join(known)}",
        )
    for name, value in table.items():
        if name not in known:
            raise UsageError(
                f"{where}의 `late.{name}`은(는) 모르는 이름이에요. 쓸 수 있는 이름: {', '.join(known)}",
                f"Unknown `late.{name}` in {where}. Expected one of: {', '.join(known)}",
            )
        if not _fits(name, value):
            raise UsageError(
                f"{where}의 `late.{name}` 값이 올바르지 않아요. {_kind(name).ko} 값이어야 해요. 받은 값: {value!r}",
                f"Invalid `late.{name}` in {where}. Expected {_kind(name).en}. Received: {value!r}",
            )
    counting = [name for name in COUNTING if table.get(name)]
    if len(counting) > 1:
        raise UsageError(
            f"{where}의 `late`에 {', '.join(counting)}이(가) 함께 있어요. 하나만 남기세요.",
            f"`late` in {where} has both {' and '.join(counting)}. Leave one of them.",
        )
    numbers = {name: float(table[name]) for name in known if name in table and name not in ("zero", "cutoff_days")}
    return LateRule(**numbers, zero=table.get("zero", False), cutoff_days=table.get("cutoff_days"))


def _fits(name: str, value: Any) -> bool:
    if name == "zero":
        return isinstance(value, bool)
    if name == "cutoff_days":
        return type(value) is int and value > 0
    # A lifted limit is no number that a rule may have.
    fits = not isinstance(value, bool) and isinstance(value, int | float) and math.isfinite(value)
    return fits and (value >= 0 if name == "grace_hours" else value > 0)


def _kind(name: str) -> Text:
    return {
        "zero": Text("true나 false", "true or false"),
        "cutoff_days": Text("양의 정수", "a positive whole number"),
        "grace_hours": Text("0 이상의 시간", "a number of hours, 0 or more"),
    }.get(name, Text("0보다 큰 수", "a positive number"))
