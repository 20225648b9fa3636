"""A worker's side: its warm checkers, and one submission through them.

Dask carries functions and plugins as pickles, from the coordinator to the workers. The other way goes text only.
"""

import asyncio
import json
import tempfile
import traceback
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from distributed import Reschedule, Scheduler, Worker, WorkerPlugin, get_worker

from autograder.cluster.facts import Asked, difference, read_facts
from autograder.cluster.wire import read_task, write_graded
from autograder.grading.backend import Backend, choose_backend
from autograder.grading.checkers import CannotGrade
from autograder.grading.grading import grade_one
from autograder.grading.pool import Pool
from autograder.student.course.load import load_assignments
from autograder.student.course.model import Assignment
from autograder.student.text import UsageError

# Begins the name of a run's plugin; the id of its client follows.
RUN = "autograder "


def left_runs(dask_scheduler: Scheduler) -> list[str]:
    """Runs whose coordinator is gone without an end; called on the scheduler."""
    plugins = [name for name in dask_scheduler.worker_plugins if name.startswith(RUN)]
    return [name for name in plugins if name.removeprefix(RUN) not in dask_scheduler.clients]


async def describe(asked: Asked) -> str:
    """This worker's facts as JSON, or ``{"refused": why}``."""
    try:
        facts, _ = await _look(asked)
    except (UsageError, OSError) as problem:
        return json.dumps({"refused": str(problem)})
    return json.dumps({"facts": facts})


async def _look(asked: Asked) -> tuple[dict[str, str], Backend]:
    """This worker's facts, with its isolation, which is tried out."""
    # In Dask's own thread, which parses Python, too: Python 3.11 confuses two threads that parse at the same time.
    facts = read_facts(asked.folder(), asked.labs, asked.digits)
    backend = await asyncio.to_thread(choose_backend, asked.isolation, asked.required)
    return facts | {"isolation": backend.name}, backend


class WarmCheckers(WorkerPlugin):
    """One run's checkers on one worker, one a thread: started as the run or the worker begins, ended with either.

    Args:
        asked: what the run asks for.
        expected: the facts that every worker must have.
    """

    def __init__(self, asked: Asked, expected: Mapping[str, str]) -> None:
        self._asked, self._expected = asked, dict(expected)
        self._assignments: dict[str, Assignment] = {}
        self._pool: Pool | None = None
        self._threads: ThreadPoolExecutor | None = None
        # Which worker grades nothing, and why; empty where it does.
        self._refused = ""

    async def setup(self, worker: Worker) -> None:
        """Start checkers, unless this worker judges with something else. A worker that joins late comes here, too."""
        try:
            await self._start(worker.state.nthreads)
        except (UsageError, OSError) as problem:
            self._refused = f"{worker.address} cannot grade: {problem}"

    async def _start(self, threads: int) -> None:
        facts, backend = await _look(self._asked)
        if problem := difference(self._expected, facts):
            raise UsageError.of(problem)
        folder = self._asked.folder()
        self._assignments = load_assignments(folder)
        self._threads = ThreadPoolExecutor(threads)
        pool = Pool(backend, threads, folder, self._asked.digits, self._asked.labs)
        self._pool = await asyncio.to_thread(pool.__enter__)

    async def teardown(self, worker: Worker) -> None:
        """End the checkers; what they are grading has no result."""
        await asyncio.to_thread(self._stop)

    def _stop(self) -> None:
        pool, self._pool = self._pool, None
        if pool and self._threads:
            pool.abandon()
            # Who still grades would start other processes in the place of those that end here.
            self._threads.shutdown(cancel_futures=True)
            pool.__exit__()

    def grade(self, task: str, contents: Sequence[bytes]) -> str:
        """One submission: its results as JSON, ``{"problem": report}``, or ``{"refused": why}`` for any submission.

        Raises:
            Reschedule: if this worker ends meanwhile; another one grades it.
        """
        pool, threads = self._pool, self._threads
        if self._refused:
            return json.dumps({"refused": self._refused})
        if pool is None or threads is None:
            raise Reschedule
        try:
            reply = threads.submit(self._grade, pool, task, contents).result()
        except CannotGrade as problem:
            reply = json.dumps({"refused": f"{get_worker().address} cannot grade: {problem}"})
        # One submission's error row; the others are graded. An exception would cross as a pickle.
        except Exception:
            reply = json.dumps({"problem": traceback.format_exc()})
        if self._pool is not pool:
            raise Reschedule
        return reply

    def _grade(self, pool: Pool, task: str, contents: Sequence[bytes]) -> str:
        job, names = read_task(task)
        found = [self._assignments[job.lab].exercise(name) for name in job.exercises]
        with tempfile.TemporaryDirectory(prefix="autograder-handed-in-") as folder:
            # By number: a name that a student chose is none of this folder.
            files = {name: Path(folder) / str(number) for number, name in enumerate(names)}
            for path, content in zip(files.values(), contents, strict=True):
                path.write_bytes(content)
            return write_graded(grade_one(pool, job, files, [one for one in found if one]))


def grade_there(run: str, task: str, *contents: bytes) -> str:
    """Grade on this worker, with the checkers of ``run``; see ``WarmCheckers.grade``."""
    plugin = get_worker().plugins.get(run)
    if not isinstance(plugin, WarmCheckers):
        raise Reschedule
    return plugin.grade(task, contents)
