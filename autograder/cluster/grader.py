"""Submissions to workers and results back: as many at a time as keep all workers busy."""

import contextlib
import json
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from distributed import CancelledError, Client, Future, KilledWorker

from autograder.checker.job import Job
from autograder.cluster.wire import read_graded, write_task
from autograder.cluster.worker import grade_there
from autograder.grading.checkers import CannotGrade
from autograder.grading.grading import Graded, Grading
from autograder.student.course.model import Exercise
from autograder.student.text import Text

# Submissions on their way for each thread of the cluster: one is graded, one waits.
PER_THREAD = 2
LOOK_SECONDS = 2.0
# Batch systems take a while to replace what ended.
ALONE_SECONDS = 300.0
LOST = Text("스케줄러와 연결이 끊겼어요.", "The connection to the scheduler is lost.")


class ClusterGrader:
    """Grades on a cluster; see ``Grader``.

    Args:
        run: the name of the plugin that holds this run's checkers.
        jobs: submissions at the same time, at most.
    """

    def __init__(self, client: Client, run: str, jobs: int) -> None:
        self._client, self._run, self._jobs = client, run, jobs
        self._change = threading.Condition()
        self._threads = 1
        self._places = 0
        self._futures: set[Future[str]] = set()
        self._ended: Text | None = None
        self._closed = threading.Event()
        self._look()
        threading.Thread(target=self._watch, daemon=True).start()

    def grade(self, job: Job, files: Mapping[str, Path], exercises: Sequence[Exercise]) -> Graded:
        """Grade one submission on whichever worker has time.

        Dask gives it to another worker where one dies. What several workers died of is an ``error``, after it was
        tried once more by itself.

        Raises:
            CannotGrade: if a worker cannot grade anything, or no worker is left.
        """
        with self._place():
            try:
                contents = [path.read_bytes() for path in files.values()]
            except OSError as problem:
                return _unjudged(job, exercises, str(problem))
            try:
                reply = json.loads(self._ask(write_task(job, list(files)), contents))
            except KilledWorker as problem:
                # It may only have been beside the one that they died of.
                return replace(_unjudged(job, exercises, str(problem)), starved=True)
        if "refused" in reply:
            raise _cannot_grade(Text(f"워커 {reply['refused']}", f"The worker {reply['refused']}"))
        if "problem" in reply:
            return _unjudged(job, exercises, reply["problem"])
        return read_graded(reply)

    @contextlib.contextmanager
    def _place(self) -> Iterator[None]:
        """Wait until another submission may go to the cluster."""
        with self._change:
            self._change.wait_for(lambda: self._ended or self._places < min(self._jobs, PER_THREAD * self._threads))
            self._places += 1
        try:
            yield
        finally:
            with self._change:
                self._places -= 1
                self._change.notify()

    def _ask(self, task: str, contents: Sequence[bytes]) -> str:
        with self._change:
            if self._ended:
                raise _cannot_grade(self._ended)
            future: Future[str] = self._client.submit(grade_there, self._run, task, *contents, pure=False)
            self._futures.add(future)
        try:
            return future.result()
        except (CancelledError, OSError):
            raise _cannot_grade(self._ended or LOST) from None
        finally:
            with self._change:
                self._futures.discard(future)

    def _watch(self) -> None:
        """See how many workers there are; end the run where there is none for long."""
        seen = time.monotonic()
        while not self._closed.wait(LOOK_SECONDS) and not self._ended:
            try:
                self._look()
            except Exception as problem:
                self._end(
                    Text(
                        f"스케줄러가 더 이상 응답하지 않아요({problem}).",
                        f"The scheduler does not answer any more ({problem}).",
                    )
                )
                return
            if self._threads:
                seen = time.monotonic()
            elif time.monotonic() - seen > ALONE_SECONDS:
                self._end(
                    Text(
                        f"{ALONE_SECONDS:g}초 동안 클러스터에 워커가 없었어요.",
                        f"The cluster has had no worker for {ALONE_SECONDS:g} seconds.",
                    )
                )

    def _look(self) -> None:
        threads = sum(self._client.nthreads().values())
        with self._change:
            self._threads = threads
            self._change.notify_all()

    def _end(self, why: Text) -> None:
        with self._change:
            self._ended = self._ended or why
            futures = list(self._futures)
            self._change.notify_all()
        # A scheduler that is gone has cancelled them by that.
        with contextlib.suppress(Exception):
            self._client.cancel(futures)

    def abandon(self) -> None:
        """Give up what is being graded; nothing is graded any more."""
        self._end(Text("채점을 중단했어요.", "The run was ended."))

    def close(self) -> None:
        """End this run's checkers on all workers."""
        self._closed.set()
        # A scheduler that is gone is not waited for: the next run ends what this one leaves on workers.
        if self._client.status == "running":
            with contextlib.suppress(Exception):
                self._client.unregister_worker_plugin(self._run)


def _cannot_grade(why: Text) -> CannotGrade:
    return CannotGrade(
        f"{why.ko} 지금까지 채점한 것은 남아 있어요. 같은 명령을 다시 실행하세요.",
        f"{why.en} What is graded so far is kept: run the same command again.",
    )


def _unjudged(job: Job, exercises: Sequence[Exercise], problem: str) -> Graded:
    return Grading(job, exercises, problems=[problem]).graded()
