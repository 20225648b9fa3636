"""Which column of a sheet holds the grades."""

import re
from collections.abc import Callable, Iterable

from autograder.export.sheet import Sheet
from autograder.intake.names import key
from autograder.student.text import UsageError

# Headers of a column of grades, where an export has one only: Moodle's, and what teachers call theirs.
GRADES = frozenset(
    "grade grades score scores point points mark marks 성적 점수 총점 득점 평가점수 과제점수 획득점수 취득점수".split()
)
# `Title (12345)` of Canvas, `Title [Total Pts: 30 Score] |12345` of Blackboard, `Title Points Grade` of Brightspace.
PLATFORM = re.compile(r"(?P<title>.+?)\s*(\(\d+\)|(\[[^\]]*\]\s*)?\|\d+|Points Grade(\s*<[^>]*>)?)")


def title_of(header: str) -> str:
    """A column's name without the number and the points that a platform adds."""
    found = PLATFORM.fullmatch(header.strip())
    return found["title"] if found else header.strip()


def column_called(sheet: Sheet, name: str, option: str = "--column") -> int:
    """The column called ``name``: by its whole header, else by its title, else by a beginning that one header has.

    Raises:
        UsageError: if there is none, there are several, or it names the students.
    """
    same: tuple[Callable[[str], bool], ...] = (
        lambda header: header == name,
        lambda header: key(header) == key(name),
        lambda header: key(title_of(header)) == key(name),
        lambda header: key(header).startswith(key(name) or name),
    )
    for matches in same:
        found = [at for at, header in enumerate(sheet.columns) if matches(header)]
        if len(found) > 1:
            raise UsageError(
                f"{sheet.path}, row {sheet.header + 1} has {len(found)} columns called {name}: "
                f"{_names(sheet, found)}. Give {option} the whole name of one; rename it if there are two of that name."
            )
        if found:
            if sheet.fields[found[0]]:
                raise UsageError(f"{sheet.path}: the column {name} names the students. Give {option} another one.")
            return found[0]
    others = [at for at in range(len(sheet.columns)) if not sheet.fields[at]]
    raise UsageError(
        f"{sheet.path}, row {sheet.header + 1} has no column called {name}. There are: {_names(sheet, others)}"
    )


def guessed_column(sheet: Sheet, skipped: Iterable[int] = ()) -> int:
    """The one column that holds grades.

    Args:
        skipped: columns that nobody may write into.

    Raises:
        UsageError: if none or several may be it.
    """
    free = [at for at in range(len(sheet.columns)) if not sheet.fields[at] and at not in set(skipped)]
    found = [at for at in free if key(sheet.columns[at]) in GRADES or PLATFORM.fullmatch(sheet.columns[at].strip())]
    if len(found) != 1:
        several = f"{len(found)} columns may hold the grades" if found else "it is not clear which column holds grades"
        raise UsageError(f"{sheet.path}: {several}. Give --column one of: {_names(sheet, found or free)}")
    return found[0]


def _names(sheet: Sheet, columns: Iterable[int]) -> str:
    return ", ".join(sheet.columns[at] for at in columns if sheet.columns[at].strip()) or "none"
