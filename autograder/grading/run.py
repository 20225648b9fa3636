"""``autograder grade``: from submissions on disk to results, as they are finished."""

from collections.abc import Callable, Collection, Generator, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, replace
from functools import cache
from itertools import islice
from pathlib import Path

from autograder.grading.alike import Alike
from autograder.grading.attempts import Finished, HandIns, Settings, unreadable
from autograder.grading.gradebook import Gradebook
from autograder.grading.handed_in import HandInTimes
from autograder.grading.known import Asked, Plan, fits, join, make_plan, stands
from autograder.grading.marks import Marks, content_marks, read_marks
from autograder.grading.seen import SeenFiles
from autograder.grading.watch import GRADING, READING, STARTING, Watch
from autograder.intake.found import Found
from autograder.intake.words import CANNOT_READ
from autograder.student.course.model import Assignment

# Of each checker: one that it grades, and one that waits.
TAKEN_UP = 2
# Seconds between two looks at who is at work.
LOOK = 1.0


@dataclass(frozen=True, slots=True)
class Waiting:
    """A hand-in that is to be graded: all that is kept of it until then.

    Attributes:
        content: hash of what was handed in.
        works: of each attempt, the hash of its files.
    """

    found: Found
    content: str
    works: tuple[str, ...]


@dataclass(frozen=True)
class Run:
    """What one run works with.

    Attributes:
        marks: what it judges with; None where no gradebook is kept.
        fresh: grade again what the gradebook knows.
        others: exercises of a lab that the gradebook held when the run began.
    """

    assignments: Mapping[str, Assignment]
    settings: Settings
    gradebook: Gradebook | None
    marks: Marks | None
    fresh: bool
    others: Callable[[str], Collection[str]] = lambda lab: ()

    def asked(self, found: Found) -> Asked:
        """What this run asks of a hand-in."""
        return Asked(self.assignments.get(found.lab), self.settings.exercises, self.fresh, self.others)

    def plan(self, found: Found, content: str) -> Plan:
        """What to do for a hand-in."""
        if self.gradebook and self.marks:
            return make_plan(found, content, self.asked(found), self.gradebook, self.marks)
        return Plan(found, content, self.asked(found).exercises)

    def stands(self, found: Found, content: str) -> bool:
        """Whether the gradebook holds all that is asked for, so that there is nothing to do."""
        if self.gradebook is None or self.marks is None:
            return False
        if not stands(found, content, self.asked(found), self.gradebook, self.marks):
            return False
        self.gradebook.forget_missing(found.student)
        return True

    def settle(self, found: Found, content: str) -> Finished | None:
        """The result of a hand-in of which nothing is to be graded, recorded; None where something is."""
        plan = self.plan(found, content)
        if not found.lab or not content or next(found.readable, None) is None:
            reason = found.reason or next((one.reason for one in found.attempts), None)
            finished = Finished(unreadable(found, reason if content else CANNOT_READ, plan.points, self.settings))
        elif plan.left or plan.before is None:
            return None
        else:
            finished = Finished(join(None, plan.before, plan.known.values(), self.assignments[found.lab]))
        self.record(plan, finished, judged=False)
        return finished

    def record(self, plan: Plan, finished: Finished, judged: bool = True) -> None:
        """Keep an attempt, unless the gradebook says just this already."""
        if self.gradebook is None:
            return
        found = plan.found
        if found.lab:
            self.gradebook.forget_missing(found.student)
        if (judged and finished.result.exercises) or not plan.is_recorded(finished.result):
            self.gradebook.record(
                finished.result,
                found.ids,
                plan.content,
                dict(plan.marks),
                finished.problems,
                finished.phases,
                finished.code,
                finished.pictures,
            )


def grade_all(
    submissions: Sequence[Found],
    assignments: dict[str, Assignment],
    settings: Settings,
    gradebook: Gradebook | None,
    *,
    fresh: bool = False,
    watch: Watch | None = None,
    unpacked: Path | None = None,
    times: HandInTimes | None = None,
) -> Generator[Finished, None, None]:
    """Grade submissions and yield each as it is finished, those of which nothing is left to grade first.

    What the gradebook holds just so is passed over. Every other result is in it, whole, before it is yielded. No more
    results are in memory than are being graded.

    Args:
        fresh: grade again what the gradebook knows.
        watch: is told how far it has come.
        unpacked: a folder that goes with the run, in which files of archives lie.
        times: notes when each was handed in.
    """
    watch, times = watch or Watch(), times or HandInTimes(None)
    watch.phase(READING, len(submissions))
    marks = None
    if gradebook:
        handed_in = {found.lab for found in submissions}
        labs = {name: one for name, one in assignments.items() if name in handed_in}
        marks = read_marks(settings.assignments_folder, labs, settings.backend, settings.mnist, settings.public_only)
    others = cache(gradebook.exercises) if gradebook else lambda lab: ()
    run = Run(assignments, settings, gradebook, marks, fresh, others)
    waiting: list[Waiting] = []
    seen = SeenFiles(gradebook, unpacked)
    for found in submissions:
        try:
            content, works = content_marks(found, seen.digest)
        except OSError:
            content, works = "", ()
        times.note(found, content)
        finished = None
        if not run.stands(found, content):
            finished = run.settle(found, content)
            if finished is None:
                waiting.append(Waiting(found, content, works))
            else:
                yield finished
        watch.step(failed=finished is not None and finished.failed)
    seen.keep()
    times.keep()
    if waiting:
        yield from _grade(run, _alike_together(waiting), watch, len(submissions))


def _alike_together(waiting: Sequence[Waiting]) -> list[Waiting]:
    """Those with the same files follow each other, so that few verdicts are kept for others."""
    groups: dict[tuple[str, ...], list[Waiting]] = {}
    for one in waiting:
        groups.setdefault((one.found.lab, *one.works), []).append(one)
    return [one for group in groups.values() for one in group]


def _grade(run: Run, waiting: Sequence[Waiting], watch: Watch, total: int) -> Iterator[Finished]:
    """Grade hand-ins; one for which the machine was too busy comes once more after all others, alone."""
    settings = run.settings
    jobs, labs = min(settings.jobs, len(waiting)), {one.found.lab for one in waiting}
    watch.phase(STARTING)
    alike = Alike(work for one in waiting for work in one.works)
    known = total - len(waiting)
    starved: list[Waiting] = []
    with (
        settings.start(settings.backend, jobs, settings.assignments_folder, settings.mnist, labs) as grader,
        ThreadPoolExecutor(jobs) as threads,
    ):
        work = _Work(run, HandIns(grader, alike, settings), threads, watch)
        try:
            for at_once, ones, again in ((TAKEN_UP * jobs, waiting, False), (1, starved, True)):
                for one, plan, finished in work.through(ones, at_once):
                    if finished.starved and not again:
                        starved.append(one)
                        continue
                    run.record(plan, finished)
                    alike.release(one.works)
                    watch.step(finished.failed)
                    if watch.name is STARTING:
                        # Only from here on it is seen how long one takes.
                        watch.phase(GRADING, total, known + 1)
                    yield finished
        except BaseException:
            # On Ctrl-C: what is being graded gets no result, and what has not begun does not begin.
            grader.abandon()
            raise
        finally:
            threads.shutdown(wait=False, cancel_futures=True)


@dataclass(frozen=True)
class _Work:
    """What grades hand-ins in threads."""

    run: Run
    hand_ins: HandIns
    threads: ThreadPoolExecutor
    watch: Watch

    def through(self, ones: Iterable[Waiting], at_once: int) -> Iterator[tuple[Waiting, Plan, Finished]]:
        """Each as it is finished; ``at_once`` of them are taken up."""
        left = iter(ones)
        running: dict[Future[Finished], tuple[Waiting, Plan]] = {}
        while True:
            for one in islice(left, at_once - len(running)):
                plan = self.run.plan(one.found, one.content)
                running[self.threads.submit(self._grade, plan, one.works)] = one, plan
            if not running:
                return
            wait(running, timeout=LOOK, return_when=FIRST_COMPLETED)
            self.watch.show()
            for done in [future for future in running if future.done()]:
                one, plan = running.pop(done)
                yield one, plan, done.result()

    def _grade(self, plan: Plan, works: Sequence[str]) -> Finished:
        """Grade what is left of a plan, and join it with what is known."""
        found, assignment = plan.found, self.run.assignments[plan.found.lab]
        with self.watch.at_work(found.student):
            finished = self.hand_ins.grade(found, works, assignment, plan.left)
            if plan.known and plan.before and not fits(finished.result, plan.before):
                # Another file counts by now: all is judged on it.
                everything = [one for one in assignment.exercises if one.name in plan.marks]
                return self.hand_ins.grade(found, works, assignment, everything)
        if plan.known and plan.before:
            return replace(finished, result=join(finished.result, plan.before, plan.known.values(), assignment))
        if not finished.result.exercises:
            return replace(finished, result=replace(finished.result, max_score=plan.points))
        return finished
