"""The cluster before a run: it answers, it has workers, and they judge as this machine does."""

import json
import logging
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import dask
from distributed import Client

from autograder.cluster.facts import VERSIONS, Asked, difference, read_facts
from autograder.cluster.grader import ClusterGrader
from autograder.cluster.worker import RUN, WarmCheckers, describe, left_runs
from autograder.grading.backend import UNCONFINED, Backend
from autograder.grading.graders import Grader
from autograder.student.course.load import PROJECT
from autograder.student.text import Text, UsageError

ANSWER_SECONDS = 10
WORKER_SECONDS = 60
# Submissions that may wait for a place on a cluster which grows; each is a thread here.
WAITING = 256


@dataclass(frozen=True)
class Cluster:
    """A cluster whose workers judge as this machine does.

    Attributes:
        expected: the facts of every worker.
        backend: what confines student code there.
        threads: of all workers that there are by now.
    """

    address: str
    asked: Asked
    expected: Mapping[str, str]
    backend: Backend
    threads: int

    @property
    def waiting(self) -> int:
        """Submissions to hand over at the same time; ``ClusterGrader`` lets so many through as there are workers."""
        return max(WAITING, 4 * self.threads)

    @contextmanager
    def start(
        self, backend: Backend, jobs: int, assignments: Path, mnist: Path | None, labs: Collection[str]
    ) -> Iterator[Grader]:
        """Start checkers on all workers, and on those that join later.

        Args:
            jobs: submissions at the same time, at most.
        """
        with _client(self.address) as client:
            for left in client.run_on_scheduler(left_runs):
                client.unregister_worker_plugin(left)
            run = f"{RUN}{client.id}"
            client.register_plugin(WarmCheckers(self.asked, self.expected), run)
            grader = ClusterGrader(client, run, jobs)
            try:
                yield grader
            finally:
                grader.close()


def ask_cluster(
    address: str, folder: Path, labs: Collection[str], mnist: Path | None, isolation: str, required: bool
) -> Cluster:
    """Ask scheduler and workers what they judge with.

    Args:
        folder: the course on this machine.
        labs: names of the labs to grade.
        mnist: file with digits, or None.
        isolation, required: see ``choose_backend``; the workers have to fulfil them.

    Raises:
        UsageError: if nobody answers, there is no worker, or one differs from this machine or from the others.
    """
    own = folder == (PROJECT / "assignments").resolve()
    asked = Asked(tuple(labs), "" if own else str(folder), str(mnist) if mnist else "", isolation, required)
    facts = read_facts(folder, labs, mnist)
    with _client(address) as client:
        try:
            client.wait_for_workers(1, timeout=WORKER_SECONDS)
        except TimeoutError:
            raise UsageError(
                f"{address}의 클러스터에 워커가 없어요. `dask worker {address}`(으)로 하나를 시작하세요.",
                f"The cluster at {address} has no worker. Start one with `dask worker {address}`.",
            ) from None
        try:
            client.run_on_scheduler(left_runs)
        except Exception as problem:
            raise _no_package(Text(f"{address}의 스케줄러", f"The scheduler at {address}"), problem) from None
        said = client.run(describe, asked, on_error="return")
        threads = sum(client.nthreads().values())
    for worker, answer in said.items():
        who = Text(f"워커 {worker}", f"The worker {worker}")
        if not isinstance(answer, str):
            raise _no_package(who, answer)
        theirs = json.loads(answer)
        if "refused" in theirs:
            raise UsageError(
                f"{who.ko}: 채점할 수 없어요. {theirs['refused']}", f"{who.en} cannot grade: {theirs['refused']}"
            )
        facts.setdefault("isolation", theirs["facts"]["isolation"])
        if unlike := difference(facts, theirs["facts"]):
            raise UsageError(
                f"{who.ko}: 채점에 쓰는 것이 이 컴퓨터와 달라요. {unlike.ko}",
                f"{who.en} judges with something else: {unlike.en}",
            )
    name = facts["isolation"]
    # Of a container, marks ask only whether there is one.
    engine = (name,) if name == "container" else ()
    backend = Backend(name, engine=engine, warning=UNCONFINED if name == "none" else None)
    return Cluster(address, asked, facts, backend, threads)


@contextmanager
def _client(address: str) -> Iterator[Client]:
    # What went wrong is one line of ours.
    for name in ("distributed", "distributed.client"):
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)
    # A submission's files are as large as they are.
    dask.config.set({"distributed.admin.large-graph-warning-threshold": "1GB"})
    try:
        # Results are text: a worker's pickle is refused.
        client = Client(
            address, timeout=ANSWER_SECONDS, set_as_default=False, deserializers=["dask", "msgpack", "error"]
        )
    except (OSError, ValueError, TypeError) as problem:
        raise UsageError(
            f"{address}에서 Dask 스케줄러가 응답하지 않아요({problem}). `dask scheduler`가 보여 준 주소를 적으세요.",
            f"No Dask scheduler answers at {address} ({problem}). Give the address that `dask scheduler` shows.",
        ) from None
    with client:
        yield client


def _no_package(who: Text, problem: object) -> UsageError:
    return UsageError(
        f"{who.ko}: 이 패키지를 불러올 수 없어요({problem}). {VERSIONS.ko}",
        f"{who.en} cannot load this package ({problem}). {VERSIONS.en}",
    )
