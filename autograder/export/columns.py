"""Which column of a sheet holds the grades."""

import re
from collections.abc import Callable, Iterable

from autograder.export.sheet import Sheet
from autograder.intake.names import key
from autograder.student.text import Text, UsageError

# Headers of a column of grades, where an export has one only: Moodle's, and what teachers call theirs.
GRADES = frozenset(
    "grade grades score scores point points mark marks 성적 점수 총점 득점 평가점수 과제점수 획득점수 취득점수".split()
)
# `Title (12345)` of Canvas, `Title [Total Pts: 30 Score] |12345` of Blackboard, `Title Points Grade` of Brightspace.
PLATFORM = re.compile(r"(?P<title>.+?)\s*(\(\d+\)|(\[[^\]]*\]\s*)?\|\d+|Points Grade(\s*<[^>]*>)?)")
SEVERAL = Text("성적이 들어 있을 수 있는 열이 {count}개예요", "{count} columns may hold the grades")
UNCLEAR = Text("어느 열이 성적인지 알 수 없어요", "it is not clear which column holds grades")


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
                f"{sheet.path}, {sheet.header + 1}행에 이름이 {name}인 열이 {len(found)}개 있어요: "
                f"{_names(sheet, found)}. {option}에 열 이름 전체를 적으세요. 같은 이름이 둘이면 하나를 바꾸세요.",
                f"{sheet.path}, row {sheet.header + 1} has {len(found)} columns called {name}: "
                f"{_names(sheet, found)}. Give {option} the whole name of one; rename it if there are two of that "
                "name.",
            )
        if found:
            if sheet.fields[found[0]]:
                raise UsageError(
                    f"{sheet.path}: {name} 열은 학생을 나타내는 열이에요. {option}에 다른 열을 적으세요.",
                    f"{sheet.path}: the column {name} names the students. Give {option} another one.",
                )
            return found[0]
    others = [at for at in range(len(sheet.columns)) if not sheet.fields[at]]
    raise UsageError(
        f"{sheet.path}, {sheet.header + 1}행에 이름이 {name}인 열이 없어요. 있는 이름: {_names(sheet, others)}",
        f"{sheet.path}, row {sheet.header + 1} has no column called {name}. There are: {_names(sheet, others)}",
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
        several = SEVERAL.format(count=len(found)) if found else UNCLEAR
        raise UsageError(
            f"{sheet.path}: {several.ko}. --column에 다음 중 하나를 적으세요: {_names(sheet, found or free)}",
            f"{sheet.path}: {several.en}. Give --column one of: {_names(sheet, found or free)}",
        )
    return found[0]


def _names(sheet: Sheet, columns: Iterable[int]) -> str:
    return ", ".join(sheet.columns[at] for at in columns if sheet.columns[at].strip()) or "-"
