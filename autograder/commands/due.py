"""Deadlines, extensions and times that ``autograder grade`` is given."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from autograder.grading.due import Extension, Rows, due_in, keep_due, plan_due
from autograder.grading.due_tables import read_deadlines, read_extension_table, read_options
from autograder.grading.gradebook import Gradebook
from autograder.grading.handed_in import HandInTimes
from autograder.intake.found import Found
from autograder.intake.people import People
from autograder.intake.roster import Listed
from autograder.intake.timetables import beside_work, read_times, times_of
from autograder.student.course.model import Assignment
from autograder.student.text import UsageError


@dataclass(frozen=True)
class DueOptions:
    """What was given on the command line.

    Attributes:
        deadlines: a CSV file with the deadlines of a class; replaces those that were given before.
        deadline: ``LAB=TIME``, each for one lab.
        extensions: a CSV file with later deadlines of single students.
        times: a CSV file that says when students handed in.
    """

    deadlines: Path | None = None
    deadline: Sequence[str] = ()
    extensions: Path | None = None
    times: Path | None = None


@dataclass(frozen=True)
class Planned:
    """What holds from now on, read and found to be right.

    Attributes:
        times: notes the times of this run.
    """

    gradebook: Gradebook
    rows: Rows
    extensions: Sequence[Extension]
    times: HandInTimes

    def keep(self) -> None:
        """Keep it in the gradebook, all or nothing."""
        keep_due(self.gradebook, self.rows, self.extensions)


def plan_options(
    options: DueOptions,
    gradebook: Gradebook,
    labs: Mapping[str, Assignment],
    found: Sequence[Found],
    roster: Sequence[Listed],
    lab: str | None,
    unpacked: Path,
) -> Planned:
    """Read what was given; nothing is kept yet.

    Args:
        found: what this run looks at.
        lab: the one that ``--lab`` names.

    Raises:
        UsageError: if a file or an option says what cannot be.
    """
    names = list(labs)
    ids: dict[str, tuple[str, ...]] = {head.student: head.ids for head in gradebook.heads()}
    for one in found:
        ids[one.student] = tuple(dict.fromkeys((*ids.get(one.student, ()), *one.ids)))
    all_given = read_deadlines(options.deadlines, names) if options.deadlines else None
    rows = plan_due(gradebook, labs, all_given, read_options(options.deadline, names))
    due, people = due_in(rows), People.of(ids, roster)
    extensions = read_extension_table(options.extensions, names, people, due) if options.extensions else []
    here = People.of(ids, roster, absent=False)
    told = dict(beside_work(found, names, here))
    if options.times:
        own = times_of(read_times(options.times, names, lab or "", named=len(names) > 1), found, here)
        if not own:
            raise UsageError(
                f"{options.times}에 제출한 학생이 한 명도 없어요. 이 반의 표를 지정하세요.",
                f"{options.times} names nobody who handed in. Give the table of this class.",
            )
        told |= own
    return Planned(gradebook, rows, extensions, HandInTimes(gradebook, due.keys(), told, unpacked))
