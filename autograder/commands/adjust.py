"""``autograder adjust``: points that a person adds or takes."""

from collections.abc import Sequence
from pathlib import Path

from autograder.commands.gradebooks import Opened, opened_gradebook
from autograder.grading.decisions.adjusting import new_adjustment, read_adjusting
from autograder.grading.decisions.people import find_person, people_of
from autograder.grading.decisions.store import Adjustment, keep_adjustments, read_adjustments, withdraw
from autograder.intake.cells import points_of
from autograder.student.text import Text

KEPT = Text(
    ko="조정 {number}: {student}, {lab}, {points:+g}점 ({why})",
    en="Adjustment {number}: {student}, {lab}, {points:+g} points ({why})",
)
WITHDRAWN = Text(
    ko="조정 취소({number}): {student}, {lab}, {points:+g}점 ({why})",
    en="Adjustment {number} is withdrawn: {student}, {lab}, {points:+g} points ({why})",
)


def adjust_one(
    graded: Path, student: str, lab: str | None, points: str, why: str, language: str, course: Path | None = None
) -> None:
    """Add points to a student's score in a lab, or take some, and make all files again.

    Raises:
        UsageError: if anything is wrong; nothing is kept then.
    """
    with opened_gradebook(graded, language, course) as opened:
        person, lab = find_person(people_of(opened.gradebook), student), opened.known_lab(lab)
        before = read_adjustments(opened.gradebook)
        _keep(opened, [new_adjustment(person, lab, points_of(points), why, before)])


def adjust_many(graded: Path, file: Path, language: str, course: Path | None = None) -> None:
    """The same for each row of a CSV file: all of them or none.

    Raises:
        UsageError: if a row cannot be right; nothing is kept then.
    """
    with opened_gradebook(graded, language, course) as opened:
        people, before = people_of(opened.gradebook), read_adjustments(opened.gradebook)
        _keep(opened, read_adjusting(file, people, opened.all_labs, before))


def withdraw_one(
    graded: Path, student: str | None, number: int, why: str, language: str, course: Path | None = None
) -> None:
    """Let an adjustment count no more; the history shows that.

    Args:
        student: whose it must be; None for anybody's.

    Raises:
        UsageError: if no such adjustment counts.
    """
    with opened_gradebook(graded, language, course) as opened:
        names = find_person(people_of(opened.gradebook), student).names if student else None
        gone = withdraw(opened.gradebook, number, " ".join(why.split()), names)
        opened.write()
        opened.say(_words(WITHDRAWN, gone))


def _keep(opened: Opened, adjustments: Sequence[Adjustment]) -> None:
    keep_adjustments(opened.gradebook, adjustments)
    opened.write()
    for one in read_adjustments(opened.gradebook)[-len(adjustments) :]:
        opened.say(_words(KEPT, one))


def _words(words: Text, one: Adjustment) -> Text:
    return words.format(number=one.number, student=one.student, lab=one.lab, points=one.points, why=one.why)
