"""``autograder prove``: the grader's own confusion matrix over all right and wrong submissions."""

from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass, field

from autograder.checker.job import Job
from autograder.grading.corpus import Specimen
from autograder.grading.grading import grade_one
from autograder.grading.pool import Pool
from autograder.student.course.model import Exercise
from autograder.student.result import ExerciseResult


@dataclass(frozen=True)
class Proof:
    """What the checks said of one specimen."""

    specimen: Specimen
    result: ExerciseResult

    @property
    def not_passed(self) -> tuple[str, ...]:
        """Names of the checks that it did not pass, in order; those that wait for others are not among them."""
        return tuple(check.name for check in self.result.checks if check.status not in ("passed", "unchecked"))

    @property
    def problem(self) -> str:
        """What is false about this verdict, or empty."""
        errors = [check.name for check in self.result.checks if check.status == "error"]
        if errors:
            return f"could not be judged by {', '.join(errors)}"
        if self.specimen.kind == "right":
            return f"refused by {self._reasons()}" if self.not_passed else ""
        if not self.not_passed:
            return "accepted"
        expected = self.specimen.exercise.wrong.get(self.specimen.name)
        if expected is None:
            return f"not listed in exercise.toml; it fails {self._reasons()}"
        if set(expected) != set(self.not_passed):
            return f"must fail {', '.join(expected)}; it fails {self._reasons()}"
        return ""

    def _reasons(self) -> str:
        codes = {check.name: check.code for check in self.result.checks}
        return ", ".join(f"{name} ({codes[name]})" for name in self.not_passed)


@dataclass
class Matrix:
    """The proofs of one exercise, counted."""

    exercise: Exercise
    proofs: list[Proof] = field(default_factory=list)

    def count(self, kind: str, accepted: bool) -> int:
        """Right or wrong submissions that were accepted or refused."""
        return sum(proof.specimen.kind == kind and (not proof.not_passed) == accepted for proof in self.proofs)

    @property
    def problems(self) -> list[str]:
        """False verdicts, and checks or entries that prove nothing."""
        found = [
            f"{self.exercise.name}/{proof.specimen.kind}/{proof.specimen.name}: {proof.problem}"
            for proof in sorted(self.proofs, key=lambda proof: (proof.specimen.kind, proof.specimen.name))
            if proof.problem
        ]
        seen = {proof.specimen.name for proof in self.proofs if proof.specimen.kind == "wrong"}
        for name in self.exercise.wrong:
            if name not in seen:
                found.append(
                    f"{self.exercise.name}/wrong/{name}: listed in exercise.toml, but there is no such submission"
                )
        failing = {check for proof in self.proofs if proof.specimen.kind == "wrong" for check in proof.not_passed}
        for check in self.exercise.checks:
            if check.name not in failing:
                found.append(f"{self.exercise.name}: no wrong submission fails {check.name}")
        return found


def prove(pool: Pool, specimens: Iterable[Specimen], jobs: int) -> Iterator[Proof]:
    """Grade every specimen against its own exercise; proofs come as they are finished."""
    with ThreadPoolExecutor(jobs) as threads:
        waiting = [threads.submit(_prove_one, pool, specimen) for specimen in specimens]
        for done in as_completed(waiting):
            yield done.result()


def _prove_one(pool: Pool, specimen: Specimen) -> Proof:
    exercise = specimen.exercise
    files = {"submission.py": specimen.script} | {path.name: path for path in specimen.files}
    job = Job(exercise.lab, "", "submission.py", tuple(path.name for path in specimen.files), (exercise.name,))
    graded = grade_one(pool, job, files, (exercise,))
    return Proof(specimen, graded.exercises[0])
