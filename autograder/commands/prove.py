"""``autograder prove``."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from rich.markup import escape

from autograder.commands.options import Options, chosen_exercises, prepare
from autograder.grading.pool import Pool
from autograder.grading.terminal import new_console, new_progress
from autograder.proving.corpus import Specimen, read_corpus
from autograder.proving.floors import read_floors
from autograder.proving.header import write_verdict
from autograder.proving.matrix import Matrix
from autograder.proving.proof import prove as prove_specimens
from autograder.proving.record import due, read_record, write_record
from autograder.proving.tables import matrix_table, rates, told_table
from autograder.proving.told import count_told, gaps
from autograder.student.course.load import instructor_course, load_assignments
from autograder.student.text import Text

HEADERS = Text("표본 {count}개의 첫머리를 새로 썼어요", "{count} headers written")
PROBLEMS = Text("어긋난 것 {count}개, 격리: {isolation}", "{count} problems, isolation: {isolation}")


def prove_all(options: Options, course: Path | None = None, update: bool = False, changed: bool = False) -> bool:
    """Grade the corpora, print the confusion matrices and their rates; True where nothing is false.

    Args:
        update: first write what wrong specimens are told and fail into their headers, and note what was proved.
        changed: leave out what was proved as it is, but for a tenth.
    """
    folder = instructor_course(course)
    labs = load_assignments(folder)
    assignments, settings = prepare(folder, labs, options)
    chosen = chosen_exercises(assignments, options)
    matrices = {(one.lab, one.name): Matrix(one) for exercises in chosen.values() for one in exercises}
    specimens = [specimen for matrix in matrices.values() for specimen in read_corpus(matrix.exercise)]
    grading = due(specimens, read_record(folder), date.today().toordinal()) if changed else specimens
    console = new_console()
    with (
        new_progress(console) as progress,
        Pool(settings.backend, options.jobs, folder, None, {one.exercise.lab for one in grading}) as pool,
    ):
        task = progress.add_task("prove", total=len(grading))
        for proof in prove_specimens(pool, grading, options.jobs):
            matrices[proof.specimen.exercise.lab, proof.specimen.exercise.name].proofs.append(proof)
            progress.advance(task)
    proved = list(matrices.values())
    if update:
        console.print(HEADERS.format(count=_update(proved)).said)
        # The headers were read before they were written.
        specimens = [specimen for matrix in proved for specimen in read_corpus(matrix.exercise)]
    told = count_told(specimens)
    console.print(matrix_table(proved))
    if told.disagreements:
        console.print(told_table(told))
    problems = [problem for matrix in proved for problem in matrix.problems]
    problems += [gap for name, exercises in chosen.items() for gap in gaps(assignments[name], exercises)]
    everything = [one for assignment in labs.values() for one in assignment.exercises]
    # A rate of the whole course says nothing of a part.
    if len(matrices) == len(everything):
        problems += read_floors(folder).problems(told)
    if update:
        sound = [proof.specimen for matrix in proved for proof in matrix.proofs if not proof.problem]
        write_record(folder, sound, [specimen for one in everything for specimen in read_corpus(one)])
    for problem in problems:
        console.print(f"[red]✗[/] {escape(problem)}", soft_wrap=True)
    for line in rates(proved, told):
        console.print(line, soft_wrap=True)
    console.print(PROBLEMS.format(count=len(problems), isolation=settings.backend.name).said)
    return not problems


def _update(matrices: Sequence[Matrix]) -> int:
    """Write what was told into headers of wrong specimens that all checks could judge; how many changed."""
    written = 0
    for matrix in matrices:
        for at, proof in enumerate(matrix.proofs):
            specimen = proof.specimen
            judged = specimen.kind == "wrong" and not any(check.status == "error" for check in proof.result.checks)
            if judged and write_verdict(specimen.script, proof.told, proof.fails):
                written += 1
                again = Specimen(specimen.exercise, specimen.kind, specimen.path)
                matrix.proofs[at] = replace(proof, specimen=again)
    return written
