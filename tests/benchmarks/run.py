"""Compare ways of grading, in one run on one machine: ``python tests/benchmarks/run.py``. See README.md beside it.

Writes results/class-N.json after every row, and the table, the chart and a section of README.md from it. A run that was
interrupted goes on where it stopped; rows of another commit are measured again.
"""

import json
import shutil
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path

import click
from chart import LABS
from coordinator import measure_coordinator
from machine import cores, describe, one_core
from measure import Failed, adopt_orphans
from report import write_report
from runners import Kit, Outcome, Work, nbgrader, otter_api, otter_run, ours, plain_pytest
from submissions import make_class

from autograder.student.course.load import PROJECT, load_assignments
from autograder.student.course.model import Assignment

RESULTS = Path(__file__).parent / "results"
RIVALS = ("otter-run", "otter-api", "nbgrader", "pytest")
OURS = ("ours-one", "ours-all")
# Of a class: a student's whole course takes several times as long as one lab.
COURSE_SHARE = 4


@dataclass(frozen=True)
class Row:
    """One row of the table, before it is measured.

    Attributes:
        kind: of the class, see ``submissions.KINDS``; ``start`` is a class of one untouched hand-in.
        count: students.
    """

    runner: str
    lab: str
    kind: str
    count: int

    @property
    def key(self) -> str:
        """Its name in the results."""
        return f"{self.runner} {self.lab} {self.kind}"


def rows(class_size: int, rivals: int) -> Iterator[Row]:
    """All rows, a lab and kind at a time, so that what is compared is measured close together."""
    for lab in LABS:
        share = COURSE_SHARE if lab == "course" else 1
        yield Row("ours-one", lab, "start", 1)
        for kind in ("perfect", "typical", "untouched", "commented"):
            for runner in OURS:
                yield Row(runner, lab, kind, -(-class_size // share))
            for runner in RIVALS if kind != "commented" else ():
                # A course is six commands for nbgrader, each as for one lab: not worth its minutes.
                if (runner, lab) != ("nbgrader", "course"):
                    yield Row(runner, lab, kind, -(-rivals // share))


@click.command()
@click.option("--class", "class_size", default=12, show_default=True, help="Students, for the autograder's rows.")
@click.option("--rivals", default=2, show_default=True, help="Students that each other way of grading gets.")
@click.option("--only", multiple=True, metavar="WORD", help="Only rows with this runner, lab or kind, or coordinator.")
@click.option("--nbgrader", "program", default=shutil.which("nbgrader"), help="The program, where it is not on PATH.")
def main(class_size: int, rivals: int, only: tuple[str, ...], program: str | None) -> None:
    """Measure every row that is not measured yet."""
    adopt_orphans()
    assignments = load_assignments(PROJECT / "assignments")
    path = RESULTS / f"class-{class_size}.json"
    results = _begun(path, describe(program))
    wanted = [row for row in rows(class_size, rivals) if program or row.runner != "nbgrader"]
    words = {word for row in wanted for word in (row.runner, row.lab, row.kind)} | {"coordinator"}
    if unknown := set(only) - words:
        raise click.BadParameter(
            f"no row is called {', '.join(sorted(unknown))}. There are: {', '.join(sorted(words))}."
        )
    wanted = [row for row in wanted if not only or {row.runner, row.lab, row.kind} & set(only)]
    with tempfile.TemporaryDirectory(prefix="benchmark-") as name:
        folder = Path(name)
        run = _runners(Kit(folder, assignments), program)
        for number, row in enumerate(wanted, start=1):
            if results["rows"].get(row.key, {}).get("count") == row.count:
                continue
            outcome = _measure(row, folder / "row", assignments, run)
            if outcome is None:
                continue
            results["rows"][row.key] = asdict(row) | asdict(outcome.measured) | {"score": outcome.score}
            each = outcome.measured.wall / row.count
            click.echo(f"{number}/{len(wanted)} {row.key}: {each:.2f} s each of {row.count}")
            _write(path, results)
        if not results["coordinator"] and (not only or "coordinator" in only):
            results["coordinator"] = measure_coordinator(folder / "coordinator", assignments)
            _write(path, results)
    write_report(path)


def _runners(kit: Kit, program: str | None) -> dict[str, Callable[[Work], Outcome]]:
    return {
        "ours-one": partial(ours, jobs=1),
        "ours-all": partial(ours, jobs=cores()),
        "otter-run": partial(otter_run, kit=kit),
        "otter-api": partial(otter_api, kit=kit),
        "pytest": partial(plain_pytest, kit=kit),
        "nbgrader": partial(nbgrader, program=program or ""),
    }


def _measure(
    row: Row, folder: Path, assignments: dict[str, Assignment], run: dict[str, Callable[[Work], Outcome]]
) -> Outcome | None:
    """What one row takes; None where its command fails, which is said."""
    labs = list(assignments.values()) if row.lab == "course" else [assignments[row.lab]]
    shutil.rmtree(folder, ignore_errors=True)
    students = make_class(folder / "class", "untouched" if row.kind == "start" else row.kind, labs, row.count)
    (folder / "work").mkdir()
    prefix = () if row.runner == "ours-all" else one_core()
    try:
        return run[row.runner](Work(students, labs, folder / "work", prefix))
    except Failed as problem:
        click.echo(f"{row.key}: {problem}", err=True)
        return None


def _begun(path: Path, machine: dict[str, object]) -> dict[str, dict]:
    """The results of a run that was interrupted; none where that was elsewhere or of another commit."""
    if path.exists():
        begun = json.loads(path.read_text(encoding="utf-8"))
        same = ("commit", "versions", "processor")
        if all(begun["machine"][name] == machine[name] for name in same):
            return begun
    return {"machine": machine, "rows": {}, "coordinator": {}}


def _write(path: Path, results: dict[str, dict]) -> None:
    path.parent.mkdir(exist_ok=True)
    path.write_text(json.dumps(results, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
