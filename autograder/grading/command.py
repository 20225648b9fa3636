"""What ``autograder grade``, ``demo``, ``check`` and ``prove`` do, and what they show in the terminal."""

import contextlib
import json
import tempfile
from collections.abc import Collection, Iterable, Iterator, Sequence
from pathlib import Path

from rich.console import Console
from rich.markup import escape

from autograder.grading.backend import choose_backend
from autograder.grading.corpus import read_corpus
from autograder.grading.gradebook import Gradebook
from autograder.grading.output import open_output, refuse_nested, write_standing
from autograder.grading.pool import Pool
from autograder.grading.prove import Matrix
from autograder.grading.prove import prove as prove_specimens
from autograder.grading.run import Finished, Settings, grade_all
from autograder.grading.terminal import (
    matrix_table,
    new_console,
    new_progress,
    say_absent,
    say_unjudged,
    scores_table,
    show_checks,
)
from autograder.intake.discover import discover
from autograder.intake.found import Found
from autograder.intake.roster import choose_student, enrol, read_roster
from autograder.reports.write import ERRORS
from autograder.student.checking.verdict import ADVISORY
from autograder.student.course.load import PROJECT, instructor_course, load_assignments
from autograder.student.course.model import Assignment
from autograder.student.digits import load_digits
from autograder.student.result import SubmissionResult
from autograder.student.text import Text, UsageError

SAMPLES = PROJECT / "tests" / "submissions"


def grade_into(
    paths: Sequence[Path],
    out: Path,
    exercise: str | None,
    fresh: bool,
    required: bool,
    lab: str | None,
    jobs: int,
    language: str,
    isolation: str,
    mnist: Path | None,
    roster: Path | None = None,
    students: Collection[str] | None = None,
    only: str | None = None,
    course: Path | None = None,
) -> list[SubmissionResult]:
    """Grade ``paths`` into the gradebook of ``out``, and write what the gradebook says of the class by then.

    Args:
        roster: a CSV file of the class, kept in the gradebook; students who handed in nothing are in the grades, too.
        students: only these; None for all.
        only: only this student, by a name or id that the submissions or the roster say.
        course: the folder that holds the labs; None for the installed package's own.

    Returns:
        The results of this run.
    """
    folder = instructor_course(course, paths)
    labs = load_assignments(folder)
    assignments, settings = _prepare(folder, labs, lab, exercise, jobs, isolation, required, mnist)
    listed = read_roster(roster) if roster else None
    refuse_nested(paths, out)
    console = new_console()
    results: list[SubmissionResult] = []
    with _workspace() as workspace:
        found = [one for one in discover(paths, labs, workspace, lab) if students is None or one.student in students]
        # What belongs to no lab at all is a row with a reason; what belongs to another lab was not asked for.
        found = [one for one in found if one.lab in assignments or not (lab or one.lab)]
        if not found:
            raise UsageError(f"No submissions of {lab or exercise} there. Leave it out to see what there is.")
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
                for finished in _with_progress(console, found, assignments, settings, gradebook, fresh, language):
                    results.append(finished.result)
            finally:
                # Also after Ctrl-C: what is done is in the tables and pages.
                standing = write_standing(out, gradebook, labs, language)
    console.print(scores_table(results, language))
    say_absent(console, standing.rows or (), language)
    say_unjudged(console, results, out / ERRORS if standing.problems else None)
    console.print(f"{out / 'grades.csv'}\n{out / 'report.html'}", style="bold", highlight=False, soft_wrap=True)
    return results


def grade_demo(out: Path, lab: str | None, jobs: int, language: str, isolation: str, mnist: Path | None) -> bool:
    """Grade the sample submissions; True where each got the score that its ``expected.json`` says."""
    if not SAMPLES.is_dir():
        raise UsageError("The sample submissions are not here. Run `autograder demo` from a checkout of the project.")
    expected = {
        path.parent.name: json.loads(path.read_text(encoding="utf-8")) for path in SAMPLES.glob("*/expected.json")
    }
    expected = {name: labs for name, labs in expected.items() if lab is None or lab in labs}
    results = grade_into([SAMPLES], out, None, False, False, lab, jobs, language, isolation, mnist, students=expected)
    console = new_console()
    wrong = [line for result in results for line in differences(result, expected.get(result.student, {}))]
    for line in wrong:
        console.print(f"[red]✗[/] {escape(line)}")
    if not wrong:
        words = Text(
            ko="샘플 제출물이 모두 받아야 할 점수를 받았어요.",
            en="Every sample got the score that it deserves.",
        )
        console.print(f"[green]✓[/] {getattr(words, language)}")
    return not wrong


def differences(result: SubmissionResult, expected: dict[str, object]) -> list[str]:
    """How a result differs from the expected one of a sample: ``{lab: {"status": ..., exercise: [status, score]}}``."""
    want = expected.get(result.lab)
    if want is None:
        return [f"{result.submission}: no expected result"]
    have = {"status": result.status} | {one.name: [one.status, one.score] for one in result.exercises}
    return [
        f"{result.submission}: {name} is {have.get(name)}, expected {value}"
        for name, value in want.items()
        if have.get(name) != value
    ]


def check_own(
    path: Path,
    exercise: str | None,
    lab: str | None,
    jobs: int,
    language: str,
    isolation: str,
    mnist: Path | None,
    course: Path | None = None,
) -> bool:
    """Run the public checks on one's own work and show the words; True where all passed.

    Args:
        course: the folder that holds the labs; None for the installed package's own.
    """
    folder = instructor_course(course)
    labs = load_assignments(folder)
    assignments, settings = _prepare(folder, labs, lab, exercise, jobs, isolation, False, mnist, public_only=True)
    console = new_console()
    passed = True
    with _workspace() as workspace:
        own = _own(path, labs, tuple(assignments), workspace, lab)
        submissions = [found for found in own if found.lab in assignments]
        if not submissions:
            raise UsageError(f"No notebook of a lab in {path}. Go to the folder that holds your notebook.")
        for finished in _with_progress(console, submissions, assignments, settings, None, True, language):
            show_checks(console, finished.result, assignments, language)
            statuses = {check.status for one in finished.result.exercises for check in one.checks}
            passed = passed and statuses == {"passed"}
    console.print(getattr(ADVISORY, language), soft_wrap=True)
    return passed


def prove_all(lab: str | None, exercise: str | None, jobs: int, course: Path | None = None) -> bool:
    """Grade the corpora and print the confusion matrix; True where there is no false verdict."""
    folder = instructor_course(course)
    assignments, settings = _prepare(folder, load_assignments(folder), lab, exercise, jobs, "auto", False, None)
    chosen = [
        one for assignment in assignments.values() for one in assignment.exercises if exercise in (None, one.name)
    ]
    matrices = {(one.lab, one.name): Matrix(one) for one in chosen}
    specimens = [specimen for one in chosen for specimen in read_corpus(one)]
    console = new_console()
    with (
        new_progress(console) as progress,
        Pool(settings.backend, jobs, settings.assignments_folder, None) as pool,
    ):
        task = progress.add_task("prove", total=len(specimens))
        for proof in prove_specimens(pool, specimens, jobs):
            matrices[proof.specimen.exercise.lab, proof.specimen.exercise.name].proofs.append(proof)
            progress.advance(task)
    console.print(matrix_table(list(matrices.values())))
    problems = [problem for matrix in matrices.values() for problem in matrix.problems]
    for problem in problems:
        console.print(f"[red]✗[/] {escape(problem)}", soft_wrap=True)
    right = sum(matrix.count("right", True) + matrix.count("right", False) for matrix in matrices.values())
    console.print(
        f"{right} right and {len(specimens) - right} wrong submissions, {len(problems)} false verdicts or gaps, "
        f"isolation: {settings.backend.name}"
    )
    return not problems


def _prepare(
    folder: Path,
    labs: dict[str, Assignment],
    lab: str | None,
    exercise: str | None,
    jobs: int,
    isolation: str,
    required: bool,
    mnist: Path | None,
    public_only: bool = False,
) -> tuple[dict[str, Assignment], Settings]:
    if lab and lab not in labs:
        raise UsageError(f"No lab is called {lab}. There are: {', '.join(labs)}")
    known = [one.name for assignment in labs.values() for one in assignment.exercises]
    if exercise and exercise not in known:
        raise UsageError(f"No exercise is called {exercise}. There are: {', '.join(known)}")
    chosen = {
        name: assignment
        for name, assignment in labs.items()
        if lab in (None, name) and (not exercise or assignment.exercise(exercise))
    }
    if mnist:
        if not mnist.exists():
            raise UsageError(f"No such file: {mnist}. Give an .npz with x_train, y_train, x_test, y_test.")
        load_digits(mnist)
    backend = choose_backend(isolation, required, new_console().print)
    exercises = (exercise,) if exercise else ()
    return chosen, Settings(folder, backend, jobs, mnist.resolve() if mnist else None, exercises, public_only)


@contextlib.contextmanager
def _workspace() -> Iterator[Path]:
    """A folder that archives are unpacked into; it goes with the run."""
    with tempfile.TemporaryDirectory(prefix="autograder-intake-") as folder:
        yield Path(folder)


def _own(
    path: Path, labs: dict[str, Assignment], chosen: Sequence[str], workspace: Path, lab: str | None
) -> list[Found]:
    """One's own work: a file, or of the notebooks of this folder those of the labs ``chosen``; no other is opened."""
    if not path.is_dir():
        return discover([path], labs, workspace, lab)
    named = [path / f"{name}{suffix}" for name in chosen for suffix in (".ipynb", ".py")]
    files = [file for file in named if file.exists()]
    return [found for file in files for found in discover([file], labs, workspace, lab)]


def _with_progress(
    console: Console,
    submissions: Sequence[Found],
    assignments: dict[str, Assignment],
    settings: Settings,
    gradebook: Gradebook | None,
    fresh: bool,
    language: str,
) -> Iterable[Finished]:
    with new_progress(console) as progress:
        words = Text(ko="채점", en="grading")
        task = progress.add_task(getattr(words, language), total=len(submissions))
        for finished in grade_all(submissions, assignments, settings, gradebook, fresh):
            progress.advance(task)
            yield finished
