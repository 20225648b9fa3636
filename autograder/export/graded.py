"""The students of a graded class, as exports need them: what each earned, and the names each goes by."""

import contextlib
from dataclasses import dataclass
from pathlib import Path

from autograder.grading.gradebook import Gradebook
from autograder.grading.standing import read_standing
from autograder.intake.roster import Row
from autograder.intake.words import NOTHING
from autograder.student.result import SubmissionResult
from autograder.student.text import UsageError


@dataclass(frozen=True, eq=False)
class GradedStudent:
    """One student.

    Attributes:
        names: all spellings by which a table may name them.
        id: their number by the roster; empty where it is not known.
        results: of the labs that were asked for; empty where nothing was submitted.
    """

    student: str
    names: tuple[str, ...]
    id: str
    results: tuple[SubmissionResult, ...]

    @property
    def score(self) -> float:
        """Points earned."""
        return sum(result.score for result in self.results)

    @property
    def unjudged(self) -> bool:
        """Whether anything could not be judged: no score yet."""
        return any(result.unjudged for result in self.results)

    @property
    def waiting(self) -> bool:
        """Whether a person has still to mark an answer: the score is provisional."""
        return any(result.waiting for result in self.results)

    @property
    def unreadable(self) -> bool:
        """Whether any submission holds nothing that could be graded."""
        return any(result.status == "unreadable" for result in self.results)


@dataclass(frozen=True)
class GradedClass:
    """A class.

    Attributes:
        most: the points that a student can earn in the labs that were asked for.
    """

    folder: Path
    students: tuple[GradedStudent, ...]
    most: float

    @property
    def results(self) -> list[SubmissionResult]:
        """All results, ordered by student and lab."""
        return [result for student in self.students for result in student.results]


def read_graded(folder: Path, lab: str | None = None) -> GradedClass:
    """What the gradebook in ``folder`` says; of one lab, or of all.

    Raises:
        UsageError: if there is no gradebook, or it holds nothing of the lab.
    """
    path = folder / "gradebook.sqlite"
    if not path.is_file():
        raise UsageError(
            f"{folder}에 채점 기록이 없어요. `autograder grade --out`이 만든 폴더를 --from으로 지정하세요.",
            f"No gradebook in {folder}. Give --from the folder that `autograder grade --out` wrote.",
        )
    with contextlib.closing(Gradebook(path)) as gradebook:
        standing, listed = read_standing(gradebook), gradebook.roster() or []
        everything = [one.read() for one in standing.results]
        others = {head.student: head.ids for head in gradebook.heads()}
    labs = sorted({result.lab for result in everything if result.lab})
    if lab and lab not in labs:
        raise UsageError(
            f"{folder}에 {lab} 성적이 없어요. --lab에 다음 중 하나를 적으세요: {', '.join(labs) or '-'}",
            f"{folder} has no grades of {lab}. Give --lab one of: {', '.join(labs) or '-'}",
        )
    results = [result for result in everything if lab in (None, result.lab)]
    keys = {(one.id, one.name): sorted(one.keys) for one in listed}
    rows = standing.rows or [Row(student) for student in sorted({one.student for one in everything})]
    students = tuple(
        GradedStudent(
            row.student,
            tuple(dict.fromkeys((row.student, *others.get(row.student, ()), *keys.get((row.id, row.name), ())))),
            row.id,
            # Who submitted nothing may have the name of somebody who did.
            tuple(one for one in results if one.student == row.student and row.remark is not NOTHING),
        )
        for row in rows
    )
    highest = {result.lab: 0.0 for result in results if result.lab}
    for result in results:
        if result.lab:
            highest[result.lab] = max(highest[result.lab], result.max_score)
    return GradedClass(folder, students, sum(highest.values()))
