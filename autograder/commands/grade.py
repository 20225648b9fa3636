"""``autograder grade``."""

from collections.abc import Collection, Sequence
from pathlib import Path

from rich.markup import escape

from autograder.commands.options import Options, graded_with_progress, prepare, workspace
from autograder.grading.output import open_output, refuse_nested, write_standing
from autograder.grading.terminal import new_console, say_absent, say_unjudged, scores_table
from autograder.intake.discover import discover
from autograder.intake.roster import choose_student, enrol, read_roster
from autograder.reports.write import ERRORS
from autograder.student.course.load import instructor_course, load_assignments
from autograder.student.result import SubmissionResult
from autograder.student.text import UsageError


def grade_into(
    paths: Sequence[Path],
    out: Path,
    options: Options,
    *,
    fresh: bool = False,
    roster: Path | None = None,
    students: Collection[str] | None = None,
    only: str | None = None,
    course: Path | None = None,
) -> list[SubmissionResult]:
    """Grade ``paths`` into the gradebook of ``out``, and write what the gradebook says of the class by then.

    Args:
        fresh: grade again what the gradebook knows already.
        roster: a CSV file of the class, kept in the gradebook; students who handed in nothing are in the grades, too.
        students: only these; None for all.
        only: only this student, by a name or id that the submissions or the roster say.
        course: the folder that holds the labs; None for the installed package's own.

    Returns:
        The results of this run.
    """
    folder = instructor_course(course, paths)
    labs = load_assignments(folder)
    assignments, settings = prepare(folder, labs, options)
    listed = read_roster(roster) if roster else None
    refuse_nested(paths, out)
    console, lab, language = new_console(), options.lab, options.language
    results: list[SubmissionResult] = []
    with workspace() as unpacked:
        found = [one for one in discover(paths, labs, unpacked, lab) if students is None or one.student in students]
        # What belongs to no lab at all is a row with a reason; what belongs to another lab was not asked for.
        found = [one for one in found if one.lab in assignments or not (lab or one.lab)]
        if not found:
            raise UsageError(f"No submissions of {lab or options.exercise} there. Leave it out to see what there is.")
        if settings.backend.warning:
            console.print(f"[yellow]{getattr(settings.backend.warning, language)}[/]")
        with open_output(out, lambda text: console.print(escape(getattr(text, language)), soft_wrap=True)) as gradebook:
            if listed is not None:
                gradebook.keep_roster(listed)
            listed = gradebook.roster() or []
            found = enrol(listed, found)
            gradebook.keep_places(found)
            if only:
                found = choose_student(found, only, listed)
            try:
                for finished in graded_with_progress(console, found, assignments, settings, language, gradebook, fresh):
                    results.append(finished.result)
            finally:
                # Also after Ctrl-C: what is done is in the tables and pages.
                standing = write_standing(out, gradebook, labs, language)
    console.print(scores_table(results, language))
    say_absent(console, standing.rows or (), language)
    say_unjudged(console, results, out / ERRORS if standing.problems else None)
    console.print(f"{out / 'grades.csv'}\n{out / 'report.html'}", style="bold", highlight=False, soft_wrap=True)
    return results
