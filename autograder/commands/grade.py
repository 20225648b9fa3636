"""``autograder grade``."""

import contextlib
import signal
import threading
from collections import deque
from collections.abc import Collection, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

from rich.markup import escape

from autograder.commands.due import DueOptions, plan_options
from autograder.commands.manual import keep_sheet, said
from autograder.commands.options import Options, prepare, workspace
from autograder.commands.similarity import Class, refuse_similarity, write_similarity
from autograder.grading.output import GRADEBOOK, open_output, refuse_nested, write_standing
from autograder.grading.phases import RunProfile
from autograder.grading.results import Results
from autograder.grading.run import grade_all
from autograder.grading.terminal import (
    TerminalWatch,
    new_console,
    say_absent,
    say_late,
    say_scores,
    say_unjudged,
    say_waiting,
)
from autograder.grading.watch import READING
from autograder.intake.discover import discover
from autograder.intake.roster import choose_student, enrol, read_roster
from autograder.reports.write import ERRORS
from autograder.student.course.load import instructor_course, load_assignments
from autograder.student.text import UsageError, spoken


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
    profile: bool = False,
    due: DueOptions | None = None,
    manual: Path | None = None,
    similarity: bool = False,
) -> Results:
    """Grade ``paths`` into the gradebook of ``out``, and write what the gradebook says of the class by then.

    Args:
        fresh: grade again what the gradebook knows already.
        roster: a CSV file of the class, kept in the gradebook; students who handed in nothing are in the grades, too.
        students: only these; None for all.
        only: only this student, by a name or id that the submissions or the roster say.
        course: the folder that holds the labs; None for the installed package's own.
        profile: show where the time went.
        due: deadlines, extensions and times that were given.
        manual: a sheet with marks that a person gave; they belong to the answers that were read, so they come first.
        similarity: compare the hand-ins of the class with each other, too.

    Returns:
        The results of this run, each read from the gradebook when it is asked for.
    """
    if similarity:
        refuse_similarity(options)
    folder = instructor_course(course, paths)
    labs = load_assignments(folder)
    assignments, settings = prepare(folder, labs, options)
    listed = read_roster(roster) if roster else None
    refuse_nested(paths, out)
    console, lab, language = new_console(), options.lab, spoken()
    with workspace() as unpacked, TerminalWatch(console, language) as watch, ended_by_signals():
        watch.phase(READING)
        found = [one for one in discover(paths, labs, unpacked, lab) if students is None or one.student in students]
        # What belongs to no lab at all is a row with a reason; what belongs to another lab was not asked for.
        found = [one for one in found if one.lab in assignments or not (lab or one.lab)]
        if not found:
            raise UsageError(
                f"{lab or options.exercise}의 제출물이 없어요. 그 옵션을 빼면 무엇이 있는지 볼 수 있어요.",
                f"No submissions of {lab or options.exercise} there. Leave it out to see what there is.",
            )
        if settings.backend.warning:
            console.print(f"[yellow]{settings.backend.warning.said}[/]")
        with open_output(out, lambda text: console.print(escape(text.said), soft_wrap=True)) as gradebook:
            known = gradebook.roster() or [] if listed is None else listed
            found = enrol(known, found)
            # Both refuse before anything is kept.
            planned = plan_options(due or DueOptions(), gradebook, labs, found, known, lab, unpacked)
            marked = keep_sheet(gradebook, manual) if manual else None
            planned.keep()
            if listed is not None:
                gradebook.keep_roster(listed)
            gradebook.keep_places(found)
            if only:
                found = choose_student(found, only, known)
            measured, begun_at = RunProfile(gradebook), datetime.now(UTC).isoformat(timespec="seconds")
            try:
                grading = grade_all(
                    found,
                    assignments,
                    settings,
                    gradebook,
                    fresh=fresh,
                    watch=watch,
                    unpacked=unpacked,
                    times=planned.times,
                )
                with contextlib.closing(grading):
                    # Each result is in the gradebook by then.
                    deque(grading, maxlen=0)
            finally:
                # Also after Ctrl-C: what is done is in the tables and pages.
                standing = write_standing(out, gradebook, labs, options.language, watch)
                watch.end()
                measured.keep(begun_at, watch.spent)
            written = [out / "grades.csv", out / "report.html"]
            if similarity:
                group = Class(out, gradebook, standing, found, labs, settings)
                written += write_similarity(group, language, watch)
                watch.end()
            tables = measured.tables(watch.spent, language) if profile else []
            results = Results.of(out / GRADEBOOK, gradebook, found, standing.decided)
            # Results of other labs need not be read for this.
            by_hand = {name for name, lab in labs.items() if any(one.by_hand for one in lab.exercises)}
            read = [one for one in found if one.lab in by_hand]
            to_mark = Results.of(out / GRADEBOOK, gradebook, read, standing.decided)
    if marked:
        console.print(said(marked).said, soft_wrap=True)
    say_scores(console, results, language)
    say_absent(console, standing.rows or (), language)
    say_late(console, standing.decided.values(), language)
    say_waiting(console, to_mark, out, language)
    say_unjudged(console, results.not_graded, out / ERRORS if standing.problems else None)
    for table in tables:
        console.print(table)
    console.print("\n".join(map(str, written)), style="bold", highlight=False, markup=False, soft_wrap=True)
    return results


@contextlib.contextmanager
def ended_by_signals() -> Iterator[None]:
    """Let a request to end, or the end of the terminal, do what Ctrl-C does."""

    def end(*_: object) -> None:
        raise KeyboardInterrupt

    names = [name for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name)]
    numbers = [signal.Signals[name] for name in names if threading.current_thread() is threading.main_thread()]
    # `nohup` has it ignored.
    before = {one: signal.signal(one, end) for one in numbers if signal.getsignal(one) is not signal.SIG_IGN}
    try:
        yield
    finally:
        for one, handler in before.items():
            signal.signal(one, handler)
