"""``autograder prove``."""

from pathlib import Path

from rich.markup import escape

from autograder.commands.options import Options, prepare
from autograder.grading.corpus import read_corpus
from autograder.grading.pool import Pool
from autograder.grading.prove import Matrix
from autograder.grading.prove import prove as prove_specimens
from autograder.grading.terminal import matrix_table, new_console, new_progress
from autograder.student.course.load import instructor_course, load_assignments


def prove_all(options: Options, course: Path | None = None) -> bool:
    """Grade the corpora and print the confusion matrix; True where there is no false verdict."""
    folder = instructor_course(course)
    assignments, settings = prepare(folder, load_assignments(folder), options)
    chosen = [
        one
        for assignment in assignments.values()
        for one in assignment.exercises
        if options.exercise in (None, one.name)
    ]
    matrices = {(one.lab, one.name): Matrix(one) for one in chosen}
    specimens = [specimen for one in chosen for specimen in read_corpus(one)]
    console = new_console()
    with (
        new_progress(console) as progress,
        Pool(settings.backend, options.jobs, settings.assignments_folder, None) as pool,
    ):
        task = progress.add_task("prove", total=len(specimens))
        for proof in prove_specimens(pool, specimens, options.jobs):
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
