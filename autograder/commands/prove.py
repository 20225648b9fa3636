"""``autograder prove``."""

from collections.abc import Sequence
from pathlib import Path

from rich.markup import escape

from autograder.commands.options import Options, prepare
from autograder.grading.pool import Pool
from autograder.grading.terminal import new_console, new_progress
from autograder.proving.corpus import Specimen, read_corpus
from autograder.proving.floors import read_floors
from autograder.proving.header import write_verdict
from autograder.proving.matrix import Matrix, count_told, unshown
from autograder.proving.proof import prove as prove_specimens
from autograder.proving.tables import matrix_table, rates, told_table
from autograder.student.course.load import instructor_course, load_assignments


def prove_all(options: Options, course: Path | None = None, update: bool = False) -> bool:
    """Grade the corpora, print the confusion matrices and their rates; True where nothing is false.

    Args:
        update: write what wrong specimens are told and fail into their headers first.
    """
    folder = instructor_course(course)
    labs = load_assignments(folder)
    assignments, settings = prepare(folder, labs, options)
    matrices = {
        (one.lab, one.name): Matrix(one)
        for assignment in assignments.values()
        for one in assignment.exercises
        if options.exercise in (None, one.name)
    }
    specimens = [specimen for matrix in matrices.values() for specimen in read_corpus(matrix.exercise)]
    console = new_console()
    with (
        new_progress(console) as progress,
        Pool(settings.backend, options.jobs, settings.assignments_folder, None) as pool,
    ):
        task = progress.add_task("prove", total=len(specimens))
        for proof in prove_specimens(pool, specimens, options.jobs):
            matrices[proof.specimen.exercise.lab, proof.specimen.exercise.name].proofs.append(proof)
            progress.advance(task)
    proved = list(matrices.values())
    if update:
        console.print(f"{_update(proved)} headers written")
    told = count_told(proved)
    console.print(matrix_table(proved))
    if told.disagreements:
        console.print(told_table(told))
    problems = [problem for matrix in proved for problem in matrix.problems]
    problems += unshown(assignments.values(), proved)
    # A rate of the whole course says nothing of a part.
    if len(matrices) == sum(len(assignment.exercises) for assignment in labs.values()):
        problems += read_floors(folder).problems(told)
    for problem in problems:
        console.print(f"[red]✗[/] {escape(problem)}", soft_wrap=True)
    for line in rates(proved, told):
        console.print(line, soft_wrap=True)
    console.print(f"{len(problems)} problems, isolation: {settings.backend.name}")
    return not problems


def _update(matrices: Sequence[Matrix]) -> int:
    """Write what was told into headers of wrong specimens that all checks could judge; how many changed."""
    changed = 0
    for matrix in matrices:
        for at, proof in enumerate(matrix.proofs):
            specimen = proof.specimen
            judged = specimen.kind == "wrong" and not any(check.status == "error" for check in proof.result.checks)
            if judged and write_verdict(specimen.script, proof.told, proof.fails):
                changed += 1
                # The header was read before it was written.
                again = Specimen(specimen.exercise, specimen.kind, specimen.path)
                matrix.proofs[at] = type(proof)(again, proof.result, proof.reports)
    return changed
