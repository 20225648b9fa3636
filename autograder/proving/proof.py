"""What the checks say of one specimen, and what is false about it."""

from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass
from pathlib import Path

from autograder.checker.job import Job
from autograder.grading.grading import grade_one
from autograder.grading.pool import Pool
from autograder.proving.corpus import Specimen
from autograder.student.checking.verdict import advice
from autograder.student.course.model import Exercise
from autograder.student.result import CheckResult, ExerciseResult


@dataclass(frozen=True)
class Proof:
    """The verdicts on one specimen.

    Attributes:
        reports: tracebacks of checks that could not judge it.
    """

    specimen: Specimen
    result: ExerciseResult
    reports: tuple[str, ...] = ()

    @property
    def not_passed(self) -> tuple[CheckResult, ...]:
        """The checks that it did not pass, in order; those that wait for others are not among them."""
        return tuple(check for check in self.result.checks if check.status not in ("passed", "unchecked"))

    @property
    def accepted(self) -> bool:
        """Whether it passed every check."""
        return not self.not_passed

    @property
    def fails(self) -> tuple[tuple[str, str], ...]:
        """(check, misconception) of each check that it did not pass."""
        return tuple((check.name, check.code) for check in self.not_passed)

    @property
    def told(self) -> str:
        """The misconception that its student reads first; empty where all passed."""
        told = advice(self.not_passed, self.specimen.exercise.misconceptions)
        return told[0].code if told else ""

    @property
    def problem(self) -> str:
        """What is false about this verdict, with the reason; empty where nothing is."""
        unjudged = [check.name for check in self.result.checks if check.status == "error"]
        if unjudged:
            return "\n".join((f"could not be judged by {', '.join(unjudged)}", *self.reports))
        if self.specimen.kind == "right":
            said = (f"{one.name} ({one.code}): {one.message.en if one.message else ''}" for one in self.not_passed)
            return "" if self.accepted else "\n".join(("refused", *said))
        if self.accepted:
            return "accepted"
        return self._change

    @property
    def _change(self) -> str:
        """How the verdict on a wrong specimen differs from its header."""
        header = self.specimen.header
        if not header.shows:
            return f"has no `# shows:` line: name the misconception by hand. It is told {self.told}"
        if header.shows not in self.specimen.exercise.misconceptions:
            return f"shows {header.shows}, and no misconception of this exercise is called so"
        if header.told != self.told:
            return f"was told {header.told or 'nothing yet'} first, and now {self.told}. {UPDATE}"
        if header.fails != self.fails:
            return f"failed {_listed(header.fails)}, and now fails {_listed(self.fails)}. {UPDATE}"
        return ""


UPDATE = "Where the new words are better, run `autograder prove --update`."


def prove(pool: Pool, specimens: Iterable[Specimen], jobs: int) -> Iterator[Proof]:
    """Grade every specimen against its own exercise; proofs come as they are finished."""
    with ThreadPoolExecutor(jobs) as threads:
        waiting = [threads.submit(_prove_one, pool, specimen) for specimen in specimens]
        for done in as_completed(waiting):
            yield done.result()


def judge(
    pool: Pool, exercise: Exercise, script: Path, files: Iterable[Path] = ()
) -> tuple[ExerciseResult, tuple[str, ...]]:
    """The result of one exercise for a script and files beside it; tracebacks of checks that could not judge them."""
    handed_in = {"submission.py": script} | {path.name: path for path in files}
    job = Job(exercise.lab, "", "submission.py", tuple(handed_in)[1:], (exercise.name,))
    graded = grade_one(pool, job, handed_in, (exercise,))
    return graded.exercises[0], graded.problems


def _prove_one(pool: Pool, specimen: Specimen) -> Proof:
    return Proof(specimen, *judge(pool, specimen.exercise, specimen.script, specimen.files))


def _listed(fails: Iterable[tuple[str, str]]) -> str:
    return ", ".join(f"{check} ({code})" for check, code in fails) or "nothing"
