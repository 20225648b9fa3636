"""A moment at which something was handed in, and times as platforms write them."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime

from autograder.student.text import Text

# What is said of a cell that should hold a time.
NO_TIME = Text("시각이 아니에요", "no time")
NO_OFFSET = Text("UTC와의 차이가 없는 시각이에요", "a time without its offset from UTC")
FIRST_YEAR, LAST_YEAR = 1970, 9000
MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
DATES = (
    re.compile(r"(?P<year>\d{4})\s*(?:년|[./-])\s*(?P<month>\d{1,2})\s*(?:월|[./-])\s*(?P<day>\d{1,2})"),
    re.compile(r"\b(?P<day>\d{1,2})\s+(?P<name>[A-Za-z]{3,9})\.?,?\s+(?P<year>\d{4})"),
    re.compile(r"\b(?P<name>[A-Za-z]{3,9})\.?\s+(?P<day>\d{1,2}),?\s+(?P<year>\d{4})"),
)
CLOCK = re.compile(
    r"(?P<before>오전|오후)?\s*\b(?P<hour>\d{1,2}):(?P<minute>\d\d)(?::(?P<second>\d\d))?\s*(?P<after>[AaPp])?\.?(?:[Mm]\b)?"
)


@dataclass(frozen=True)
class Moment:
    """When something was handed in.

    Attributes:
        source: what says so: a key of ``handed_in.SOURCES``.
        at: the time; without a zone where the source writes none, and None where it gives no time.
        late: what a platform says in place of a time.
    """

    source: str
    at: datetime | None = None
    late: bool | None = None

    def aware(self, like: datetime) -> datetime:
        """The time; one without a zone was written where ``like`` holds."""
        # Asked only where there is a time.
        assert self.at is not None
        return self.at if self.at.tzinfo else self.at.replace(tzinfo=like.tzinfo)


def parse_time(text: str) -> datetime | None:
    """A time in ISO 8601, or in the words of an English or Korean platform; None for anything else.

    Without an offset in the text, the time has no zone.
    """
    text = " ".join(text.split())
    iso = re.sub(r"\s*(Z|UTC|GMT)$", "+00:00", text)
    iso = re.sub(r"(?<=\d)\s+([+-]\d\d:?\d\d)$", r"\1", iso)
    # Ruby writes nanoseconds.
    iso = re.sub(r"(\.\d{6})\d+", r"\1", iso)
    try:
        # A day alone is no time.
        return _sane(datetime.fromisoformat(iso)) if ":" in iso else None
    except ValueError:
        return _in_words(text)


def from_timestamp(seconds: float) -> datetime | None:
    """A time in UTC; None where no calendar has it."""
    try:
        return _sane(datetime.fromtimestamp(seconds, UTC))
    except (ValueError, OverflowError, OSError):
        return None


def _sane(at: datetime) -> datetime | None:
    """A time that every zone can write: what a student's commit says may be the last second of all."""
    return at if FIRST_YEAR <= at.year <= LAST_YEAR else None


def _in_words(text: str) -> datetime | None:
    day = next((found for pattern in DATES if (found := pattern.search(text))), None)
    clock = CLOCK.search(text)
    if not day or not clock:
        return None
    named = day.groupdict().get("name")
    hour = int(clock["hour"])
    half = "pm" if clock["before"] == "오후" or (clock["after"] or "").lower() == "p" else ""
    half = half or ("am" if clock["before"] or clock["after"] else "")
    if half:
        hour = hour % 12 + (12 if half == "pm" else 0)
    try:
        month = MONTHS.index(named[:3].lower()) + 1 if named else int(day["month"])
        date = int(day["year"]), month, int(day["day"])
        return _sane(datetime(*date, hour, int(clock["minute"]), int(clock["second"] or 0)))
    except ValueError:
        return None
