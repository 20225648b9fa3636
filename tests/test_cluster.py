"""Grading on the workers of a Dask cluster: real schedulers and workers, started as users start them."""

import _thread
import contextlib
import itertools
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest
from click.testing import CliRunner
from distributed import Client

from autograder.cli import main
from autograder.cluster import connect
from autograder.cluster.facts import difference, read_facts
from autograder.cluster.grader import ClusterGrader
from autograder.cluster.wire import read_graded, write_graded
from autograder.grading.grading import Graded
from autograder.student.course.load import PROJECT
from autograder.student.notebooks.excerpts import Excerpt
from autograder.student.result import CheckResult, ExerciseResult, SubmissionResult
from autograder.student.text import Text

TOY = PROJECT / "tests" / "toy_course"
LAB = "words_and_tables"
PICTURES = {"one": {"test_one": [{"kind": "curves", "measures": [["loss", ["1", "0.5"]]]}]}}
DASK = str(Path(sys.executable).with_name("dask"))
# What a worker starts; the checkers and the forkserver are forks of it, under its name.
ORIGIN = "autograder.sandbox.origin"
# Dask looks a hundred times a second at what its threads do: a quarter of what a run costs here.
UNWATCHED = {"DASK_DISTRIBUTED__WORKER__PROFILE__ENABLED": "False"}


class Cluster:
    """A scheduler and workers on this machine, by `dask scheduler` and `dask worker`."""

    def __init__(self, folder, **environment):
        folder.mkdir()
        self.folder = folder
        self.processes = []
        file = str(folder / "scheduler.json")
        self.scheduler = self._start("scheduler", "--port", "0", "--scheduler-file", file, **environment)
        self._wait(lambda: (folder / "scheduler.json").exists())
        self.client = Client(scheduler_file=str(folder / "scheduler.json"), timeout=60, set_as_default=False)
        self.address = self.client.scheduler.address

    def _start(self, *arguments, **environment):
        with (self.folder / f"dask-{len(self.processes)}.log").open("wb") as log:
            process = subprocess.Popen(
                [DASK, *arguments, "--host", "127.0.0.1", "--no-dashboard"],
                cwd=self.folder,
                stdout=log,
                stderr=log,
                env=os.environ | UNWATCHED | environment,
            )
        self.processes.append(process)
        return process

    @staticmethod
    def _wait(ready, seconds=60):
        until = time.monotonic() + seconds
        while not ready():
            assert time.monotonic() < until, "not in time"
            time.sleep(0.05)

    def add(self, workers=1, threads=1, *options, **environment):
        """Start workers, each with a nanny, and wait until they have joined."""
        before = len(self.client.nthreads())
        for _ in range(workers):
            folder = str(self.folder / f"local-{len(self.processes)}")
            self._start(
                "worker", self.address, "--nthreads", str(threads), "--local-directory", folder, *options, **environment
            )
        self._wait(lambda: len(self.client.nthreads()) >= before + workers)
        return self

    @contextlib.contextmanager
    def joined(self, workers=1, **environment):
        """Workers without nannies for a while: nothing starts others in their place. Gives their process ids."""
        threads, pids, first = len(self.client.nthreads()), set(self.pids()), len(self.processes)
        self.add(workers, 1, "--no-nanny", **environment)
        try:
            yield sorted(set(self.pids()) - pids)
        finally:
            self._end(self.processes[first:])
            self._wait(lambda: len(self.client.nthreads()) == threads)

    def pids(self):
        """Process ids of the workers."""
        return sorted(self.client.run(os.getpid).values())

    @staticmethod
    def _end(processes):
        for process in processes:
            process.terminate()
        for process in processes:
            process.wait(60)

    def close(self):
        with contextlib.suppress(Exception):
            self.client.close()
        # Workers first: they take their leave of the scheduler.
        self._end(self.processes[1:])
        self._end(self.processes[:1])


@pytest.fixture
def cluster(tmp_path):
    """A scheduler without workers."""
    with contextlib.closing(Cluster(tmp_path / "dask")) as running:
        yield running


@pytest.fixture(scope="module")
def two(tmp_path_factory):
    """A scheduler and two workers, which every test leaves as they were."""
    with contextlib.closing(Cluster(tmp_path_factory.mktemp("two") / "dask")) as running:
        yield running.add(2)


# Loading it takes so long that a run is not over before something happens to it.
SLOW = "class Slow:\n    import time\n    time.sleep(0.4)\n"


def hand_in(folder, count=8, slow=False):
    """A class: every pair of specimens in turn."""
    texts = {
        name: [
            path.read_text(encoding="utf-8")
            for kind in ("right", "wrong")
            for path in sorted((TOY / LAB / name / kind).glob("*.py"))
        ]
        for name in ("print_sorted", "centre_columns")
    }
    for number in range(count):
        path = folder / f"student{number:04}" / f"{LAB}.py"
        path.parent.mkdir(parents=True)
        answers = [one[number % len(one)] for one in texts.values()]
        path.write_text("\n".join([SLOW, *answers]) if slow else "\n".join(answers), encoding="utf-8")
    return folder


def grade(folder, out, *options, code=0, course=TOY):
    """Run `autograder grade`; returns what it printed."""
    command = ["grade", str(folder), "--out", str(out), "--course", str(course), *map(str, options)]
    done = CliRunner().invoke(main, command)
    assert done.exit_code == code, (done.output, done.exception)
    return done.output


def content_of(out):
    """Name -> bytes of the grades and of every result."""
    return {
        str(path.relative_to(out)): path.read_bytes() for path in (out / "grades.csv", *(out / "results").iterdir())
    }


def when_graded(monkeypatch, count, act):
    """Call ``act`` once, in the thread that hands over submissions, when ``count`` of them are graded."""
    done, grade_one = itertools.count(1), ClusterGrader.grade

    def grade(self, *job):
        graded = grade_one(self, *job)
        if next(done) == count:
            act()
        return graded

    monkeypatch.setattr(ClusterGrader, "grade", grade)


def started_by(pids):
    """The origins of these workers, and what is forked of them: checkers, forkservers, students' processes."""
    Cluster._wait(lambda: all(has_checkers(pid) for pid in pids))
    return [child for pid in pids for child in psutil.Process(pid).children(recursive=True)]


def has_checkers(pid):
    """Whether a worker has started its origin, a forkserver and a checker."""
    return sum(ORIGIN in child.cmdline() for child in psutil.Process(pid).children(recursive=True)) >= 3


def all_end(processes, seconds=60):
    """Whether these processes end in time."""
    return not psutil.wait_procs(processes, timeout=seconds)[1]


@pytest.fixture(scope="module")
def local(tmp_path_factory):
    """A class, and what a run on this machine wrote of it."""
    folder = tmp_path_factory.mktemp("local")
    hand_in(folder / "class", slow=True)
    grade(folder / "class", folder / "out", "--jobs", 2)
    return folder / "class", content_of(folder / "out")


@pytest.mark.long
def test_a_cluster_writes_the_same_bytes_as_this_machine(two, local, tmp_path):
    """Results and grades of two workers are those of a local run; afterwards no checker is left on them."""
    folder, here = local
    grade(folder, tmp_path, "--scheduler", two.address)
    assert content_of(tmp_path) == here
    assert all(psutil.Process(pid).children() == [] for pid in two.pids())


@pytest.mark.long
def test_two_of_four_workers_killed_in_the_middle_lose_nothing(two, local, tmp_path, monkeypatch):
    """Two workers are killed with what they are grading: the results are the same, and their processes end."""
    folder, here = local
    left = []
    with two.joined(2) as killed:

        def kill():
            left.extend(started_by(killed))
            for pid in killed:
                os.kill(pid, signal.SIGKILL)

        when_graded(monkeypatch, 3, kill)
        grade(folder, tmp_path, "--scheduler", two.address)
    assert content_of(tmp_path) == here
    assert len(left) >= 2 * 3
    assert all_end(left)


@pytest.mark.slow
def test_a_worker_that_is_told_to_end_loses_nothing(cluster, local, tmp_path, monkeypatch):
    """A batch system ends a worker with SIGTERM: another one grades what it had."""
    folder, here = local
    cluster.add(2)
    left = []

    def end():
        left.extend(started_by(cluster.pids()))
        cluster.processes[1].terminate()

    when_graded(monkeypatch, 3, end)
    grade(folder, tmp_path, "--scheduler", cluster.address)
    assert content_of(tmp_path) == here
    assert all_end(left)


KILLS_ITS_WORKER = """
import os, signal
from autograder.cluster import worker
from autograder.grading.grading import grade_one

def grade(pool, job, files, exercises):
    if b"KILL" in next(iter(files.values())).read_bytes():
        os.kill(os.getpid(), signal.SIGKILL)
    return grade_one(pool, job, files, exercises)

worker.grade_one = grade
"""


@pytest.mark.slow
def test_what_kills_its_worker_again_and_again_is_an_error(cluster, tmp_path):
    """One submission ends every worker that takes it: it is an error row, and the others are graded."""
    folder = hand_in(tmp_path / "class", 4)
    (folder / "student0001" / f"{LAB}.py").write_text("# KILL\n", encoding="utf-8")
    (tmp_path / "kills.py").write_text(KILLS_ITS_WORKER, encoding="utf-8")
    cluster.add(2, 1, "--preload", str(tmp_path / "kills.py"))
    said = grade(folder, tmp_path / "out", "--scheduler", cluster.address)
    assert f"error (not the students' fault): student0001.{LAB}" in said
    statuses = [
        SubmissionResult.from_json(path.read_text()).status for path in sorted((tmp_path / "out" / "results").iterdir())
    ]
    assert statuses == ["graded", "error", "graded", "graded"]


@pytest.mark.slow
def test_workers_that_join_late_take_part(cluster, local, tmp_path, monkeypatch):
    """A worker that joins in the middle starts checkers, too."""
    folder, here = local
    cluster.add()
    [first], joined = cluster.pids(), []
    when_graded(monkeypatch, 2, lambda: joined.extend(started_by(set(cluster.add().pids()) - {first})))
    grade(folder, tmp_path, "--scheduler", cluster.address)
    assert content_of(tmp_path) == here
    assert joined


@pytest.mark.slow
def test_a_worker_that_joins_late_with_another_course_is_refused(cluster, other_course, tmp_path, monkeypatch):
    """What is graded by then is kept; the run goes on when that worker is gone."""
    # So many that the run is not over before that worker has started.
    folder, out, here = hand_in(tmp_path / "class", 40, slow=True), tmp_path / "out", tmp_path / "here"
    cluster.add()
    when_graded(monkeypatch, 2, lambda: cluster.add(AUTOGRADER_COURSE=str(other_course)))
    said = grade(folder, out, "--scheduler", cluster.address, code=2)
    assert f"lab {LAB} is" in said
    assert "What is graded so far is kept" in said
    cluster.processes[-1].terminate()
    cluster.processes[-1].wait(60)
    grade(folder, out, "--scheduler", cluster.address)
    grade(folder, here, "--jobs", 2)
    assert content_of(out) == content_of(here)


@pytest.mark.long
def test_ctrl_c_ends_the_checkers_and_keeps_what_is_graded(two, local, tmp_path, monkeypatch):
    """An interrupted run leaves no checker on a worker; the same command goes on from there."""
    folder, here = local
    when_graded(monkeypatch, 3, _thread.interrupt_main)
    grade(folder, tmp_path, "--scheduler", two.address, code=130)
    assert 0 < len(list((tmp_path / "results").iterdir())) < len(here) - 1
    assert all(psutil.Process(pid).children() == [] for pid in two.pids())
    grade(folder, tmp_path, "--scheduler", two.address)
    assert content_of(tmp_path) == here


@pytest.mark.slow
def test_what_a_killed_coordinator_left_is_ended_by_the_next_run(cluster, local, tmp_path):
    """Nobody ends the checkers of a coordinator that is killed; the next run does, and goes on from there."""
    folder, here = local
    cluster.add(2)
    command = [sys.executable, "-m", "autograder.cli", "grade", folder, "--out", tmp_path / "out", "--course", TOY]
    coordinator = subprocess.Popen([*command, "--scheduler", cluster.address], stdout=subprocess.DEVNULL)
    cluster._wait(lambda: all(has_checkers(pid) for pid in cluster.pids()))
    coordinator.kill()
    coordinator.wait()
    left = started_by(cluster.pids())
    grade(folder, tmp_path / "out", "--scheduler", cluster.address)
    assert content_of(tmp_path / "out") == here
    assert all_end(left)


@pytest.mark.long
def test_a_scheduler_that_dies_is_said_in_one_line(cluster, local, tmp_path, monkeypatch):
    """The run ends, and what is graded is kept."""
    cluster.add(1, 1, "--no-nanny")
    when_graded(monkeypatch, 2, cluster.scheduler.kill)
    said = grade(local[0], tmp_path, "--scheduler", cluster.address, code=2)
    assert "scheduler" in said.splitlines()[-1]
    assert "Traceback" not in said
    assert "What is graded so far is kept" in said
    assert list((tmp_path / "results").iterdir())


# What is refused before anything is graded.


@pytest.fixture(scope="module")
def other_course(tmp_path_factory):
    """The toy course with another number in a hidden check."""
    course = Path(shutil.copytree(TOY, tmp_path_factory.mktemp("other") / "course"))
    hidden = course / LAB / "print_sorted" / "test_hidden.py"
    hidden.write_text(f"{hidden.read_text(encoding='utf-8')}\nLATER = 1\n", encoding="utf-8")
    return course


def refused(folder, address, *options):
    """The one line that a run says which grades nothing."""
    said = grade(folder, folder.parent / "refused", "--scheduler", address, *options, code=2)
    assert said.count("\n") == 1
    assert not (folder.parent / "refused").exists()
    return said


def test_a_worker_with_another_course_is_refused(two, local, other_course):
    """One worker of three has another hidden check: its address, the lab and the cure are said."""
    with two.joined(AUTOGRADER_COURSE=str(other_course)):
        said = refused(local[0], two.address)
    assert re.search(rf"The worker tcp://\S+ judges with something else: lab {LAB} is \w{{12}} there", said)
    assert "AUTOGRADER_COURSE" in said


def test_a_worker_without_a_course_is_refused(two, local, tmp_path):
    """A worker that has no course under the name of --course says so."""
    with two.joined(AUTOGRADER_COURSE=str(tmp_path / "nowhere")):
        assert f"cannot grade: No course in {tmp_path / 'nowhere'}" in refused(local[0], two.address)


def test_a_worker_or_a_scheduler_without_the_package_is_refused(two, local, tmp_path):
    """Each may have an older package, which has no such modules: the line says which of them."""
    older = tmp_path / "older" / "autograder"
    older.mkdir(parents=True)
    for name in ("__init__.py", "cluster.py"):
        (older / name).touch()
    with two.joined(PYTHONPATH=str(older.parent)):
        assert re.search(r"The worker tcp://\S+ cannot load this package", refused(local[0], two.address))
    with contextlib.closing(Cluster(tmp_path / "other", PYTHONPATH=str(older.parent))) as other:
        other.add(1, 1, "--no-nanny")
        assert f"The scheduler at {other.address} cannot load this package" in refused(local[0], other.address)


@pytest.mark.long
def test_workers_that_differ_in_isolation_are_refused(two, local):
    """Two workers confine and one does not: under --require-isolation that one is refused, otherwise all."""
    with two.joined(AUTOGRADER_LANDLOCK="0"):
        assert "isolation is " in refused(local[0], two.address)
        assert "cannot grade: No isolation on this machine" in refused(local[0], two.address, "--require-isolation")


@pytest.mark.slow
def test_results_say_the_isolation_of_the_workers(cluster, tmp_path):
    """Where no worker confines, results say `none` and the run warns, whatever this machine could do."""
    cluster.add(AUTOGRADER_LANDLOCK="0")
    said = grade(hand_in(tmp_path / "class", 1), tmp_path / "out", "--scheduler", cluster.address, "--lang", "en")
    assert "Grading without isolation" in said
    [result] = (tmp_path / "out" / "results").iterdir()
    assert SubmissionResult.from_json(result.read_text(encoding="utf-8")).isolation == "none"


@pytest.mark.parametrize(
    ("fact", "cure"),
    [
        ("autograder", "constraints.txt"),
        ("python", "constraints.txt"),
        ("numpy", "constraints.txt"),
        ("tensorflow", "constraints.txt"),
        ("keras", "constraints.txt"),
        ("distributed", "constraints.txt"),
        ("digits", "--mnist"),
        ("lab lab2_mnist_cnn", "AUTOGRADER_COURSE"),
    ],
)
def test_each_difference_is_named_with_its_cure(facts, fact, cure):
    """Versions, the judging code, digits and the course of each lab are compared."""
    said = difference(facts, facts | {fact: "another"}).en
    assert said.startswith(f"{fact} is another there and {facts[fact]} here.")
    assert cure in said
    assert difference(facts, facts) is None


@pytest.fixture(scope="module")
def facts():
    """What this machine judges the project's own course with."""
    return read_facts(PROJECT / "assignments", ["lab2_mnist_cnn"], None)


def test_an_address_that_does_not_answer_is_said_in_one_line(local, monkeypatch):
    """Nothing listens, or the address is none."""
    monkeypatch.setattr(connect, "ANSWER_SECONDS", 0.3)
    for address in ("tcp://127.0.0.1:1", "nonsense", "other://127.0.0.1:8786", "tls://127.0.0.1:8786"):
        assert f"No Dask scheduler answers at {address} (" in refused(local[0], address)


def test_a_cluster_without_workers_is_said_in_one_line(cluster, local, monkeypatch):
    """The line says how to start one."""
    monkeypatch.setattr(connect, "WORKER_SECONDS", 0.3)
    assert f"`dask worker {cluster.address}`" in refused(local[0], cluster.address)


def test_a_machine_without_dask_is_told_what_to_install(local, monkeypatch):
    """The extra is named as pyproject.toml names it."""
    monkeypatch.setitem(sys.modules, "distributed", None)
    for name in [one for one in sys.modules if one.startswith("autograder.cluster")]:
        monkeypatch.delitem(sys.modules, name)
    assert '`pip install "cnn-labs-autograder[cluster]"`' in refused(local[0], "tcp://127.0.0.1:1")


# What crosses.


def test_results_cross_as_text_without_loss():
    """All that one grading gives comes back equal, also half of a character that a student's message may hold."""
    words = Text(ko="\ud800 틀려요", en="wrong")
    check = CheckResult("test_one", "hidden", "failed", "toy.wrong", words, words)
    code = {"one": (Excerpt("one", 3, 1, "def one():\n    return 1"),)}
    graded = Graded(
        (ExerciseResult("one", 4.0, (check,)),), "keras", ("Traceback",), 1.5, True, code=code, pictures=PICTURES
    )
    text = write_graded(graded)
    assert isinstance(text, str)
    assert read_graded(json.loads(text)) == graded


def test_an_object_of_a_worker_is_not_loaded(two):
    """Results that are no plain data are refused, not unpickled."""
    with connect._client(two.address) as client:
        assert client.submit(str, 5).result() == "5"
        with pytest.raises(TypeError):
            client.submit(Path, "x").result()


# Large.


@pytest.mark.slow
def test_five_thousand_submissions(cluster, tmp_path):
    """A light class of 5,000: each is in the grades, and the scheduler keeps nothing of them."""
    folder = hand_in(tmp_path / "class", 5000)
    cluster.add(2)
    grade(folder, tmp_path / "out", "--scheduler", cluster.address)
    assert len(list((tmp_path / "out" / "results").iterdir())) == 5000
    assert cluster.client.run_on_scheduler(lambda dask_scheduler: len(dask_scheduler.tasks)) == 0


@pytest.mark.slow
def test_a_lab_with_keras_is_graded_by_two_workers(cluster, tmp_path):
    """A sample of the project's own course has the same bytes from two workers as from this machine."""
    folder, course = PROJECT / "tests" / "submissions" / "half_finished_a", PROJECT / "assignments"
    grade(folder, tmp_path / "here", "--jobs", 2, "--lab", "lab2_mnist_cnn", course=course)
    cluster.add(2)
    grade(folder, tmp_path / "there", "--scheduler", cluster.address, "--lab", "lab2_mnist_cnn", course=course)
    assert content_of(tmp_path / "there") == content_of(tmp_path / "here")
