"""``autograder prove --mutants``."""

from pathlib import Path

from rich.markup import escape
from rich.table import Table

from autograder.commands.options import Options, chosen_exercises, prepare
from autograder.commands.prove import PROBLEMS
from autograder.grading.pool import Pool
from autograder.grading.terminal import new_console, new_progress
from autograder.proving.mutants import Judged, judge_mutants
from autograder.proving.tables import exercise_table
from autograder.student.course.load import instructor_course, load_assignments
from autograder.student.text import Text

TITLE = Text("검사와 정답의 변형", "mutants of the solutions against the checks")
HEADINGS = (Text("변형", "mutants"), Text("거절", "refused"), Text("통과", "accepted"))
REFUSED = Text(
    "통과하지 못한 변형: {mutants}개 중 {refused}개. 나머지 {survivors}개는 요구한 것을 바꾸지 않아요",
    "mutants refused: {refused} of {mutants}; {survivors} change nothing that is asked for",
)


def prove_mutants(options: Options, course: Path | None = None) -> bool:
    """Grade small faults of every solution; True where each is refused, or listed as one that changes nothing."""
    folder = instructor_course(course)
    assignments, settings = prepare(folder, load_assignments(folder), options)
    exercises = [one for of_lab in chosen_exercises(assignments, options).values() for one in of_lab]
    console = new_console()
    judged = []
    with (
        new_progress(console) as progress,
        Pool(settings.backend, options.jobs, folder, None, {one.lab for one in exercises}) as pool,
    ):
        task = progress.add_task("mutants", total=len(exercises))
        for one in judge_mutants(pool, exercises, options.jobs):
            judged.append(one)
            progress.advance(task)
    console.print(_table(judged))
    problems = [problem for one in judged for problem in one.problems]
    for problem in problems:
        console.print(f"[red]✗[/] {escape(problem)}", soft_wrap=True)
    mutants, survivors = (sum(len(getattr(one, name)) for one in judged) for name in ("mutants", "survivors"))
    words = REFUSED.format(refused=mutants - survivors, mutants=mutants, survivors=survivors)
    console.print(words.said)
    console.print(PROBLEMS.format(count=len(problems), isolation=settings.backend.name).said)
    return not problems


def _table(judged: list[Judged]) -> Table:
    table = exercise_table(TITLE, HEADINGS)
    for one in judged:
        survivors = len(one.survivors)
        name = f"{one.exercise.lab}/{one.exercise.name}"
        table.add_row(name, str(len(one.mutants)), str(len(one.mutants) - survivors), str(survivors))
    return table
