"""Grading on the workers of a Dask cluster: real schedulers and workers, started as users start them."""

import contextlib
import os
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
from autograder.student.course.load import PROJECT

TOY = PROJECT / "tests" / "toy_course"
LAB = "words_and_tables"
DASK = str(Path(sys.executable).with_name("dask"))
# What a worker starts.
OURS = ("autograder.checker.serve", "autograder.sandbox.forkserver")


class Cluster:
    """A scheduler and workers on this machine, by `dask scheduler` and `dask worker`."""

    def __init__(self, folder):
        self.folder = folder
        self.processes = []
        self.scheduler = self._start("scheduler", "--port", "0", "--scheduler-file", str(folder / "scheduler.json"))
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
                env=os.environ | environment,
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
            self._start("worker", self.address, "--nthreads", str(threads), "--local-directory", folder, *options, **environment)
        self._wait(lambda: len(self.client.nthreads()) >= before + workers)
        return self

    def pids(self):
        """Process ids of the workers."""
        return sorted(self.client.run(os.getpid).values())

    def close(self):
        with contextlib.suppress(Exception):
            self.client.close()
        for process in reversed(self.processes):
            process.terminate()
        for process in self.processes:
            process.wait(60)


@pytest.fixture
def cluster(tmp_path):
    """A scheduler without workers."""
    (tmp_path / "dask").mkdir()
    running = Cluster(tmp_path / "dask")
    yield running
    running.close()


def hand_in(folder, count=12):
    """A class: every pair of specimens in turn, stubs, and files that cannot be read."""
    texts = {
        name: [path.read_text(encoding="utf-8") for kind in ("right", "wrong") for path in sorted((TOY / LAB / name / kind).glob("*.py"))]
        for name in ("print_sorted", "centre_columns")
    }
    for number in range(count):
        path = folder / f"student{number:04}" / f"{LAB}.py"
        path.parent.mkdir(parents=True)
        path.write_text("\n".join(one[number % len(one)] for one in texts.values()), encoding="utf-8")
    return folder


def grade(folder, out, *options, code=0):
    """Run `autograder grade`; returns what it printed."""
    command = ["grade", str(folder), "--out", str(out), "--course", str(TOY), *map(str, options)]
    done = CliRunner().invoke(main, command)
    assert done.exit_code == code, (done.output, done.exception)
    return done.output


def content_of(out):
    """Name -> bytes of the grades and of every result."""
    return {str(path.relative_to(out)): path.read_bytes() for path in (out / "grades.csv", *(out / "results").iterdir())}


def test_a_cluster_writes_the_same_bytes_as_this_machine(cluster, tmp_path):
    """Results and grades of two workers are those of a local run, for right, wrong and unreadable work."""
    folder = hand_in(tmp_path / "class")
    grade(folder, tmp_path / "here", "--jobs", 2)
    cluster.add(2)
    grade(folder, tmp_path / "there", "--scheduler", cluster.address)
    assert content_of(tmp_path / "there") == content_of(tmp_path / "here")
