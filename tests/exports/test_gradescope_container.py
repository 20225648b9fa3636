"""A lab's zip, built and run in a container like Gradescope's: its folders, a root without the machine's powers."""

import json
import os
import shutil
import signal
import sys
import threading
import time

import pytest
from click.testing import CliRunner
from graded_class import FAILED, LAB, PASSED, TOY
from gradescope_container import CannotContain, Container
from test_gradescope import read

from autograder.cli import main
from autograder.export.gradescope.archive import export_gradescope
from autograder.student.course.load import PROJECT, load_assignments
from autograder.student.result import SubmissionResult
from autograder.wheel.engine import engine_wheel

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform != "linux" or os.geteuid() != 0, reason="needs root on Linux"),
]
COURSE = PROJECT / "assignments"
# A kernel with Landlock, and one without, as that of some cloud containers.
KERNELS = {"confined": {}, "user": {"AUTOGRADER_LANDLOCK": "0"}}
GOOD = b"".join(path.read_bytes() for path in sorted(TOY.glob("*/*/solution.py")))
HALF = b"""
def print_sorted(words):
    for word in sorted(words, key=lambda word: (len(word), word)):
        print(word)

def centre_columns(table):
    return table - table.mean()
"""
# The right answer only where Python's own library can be read and nothing else can be done.
HOSTILE = b"""
import os
import socket
import subprocess

SECRET = ["/autograder/source/course/%(lab)s/%(exercise)s/test_hidden.py", "/autograder/source/setup.sh",
          "/autograder/source.zip", "/autograder/submission/hostile.py", "/autograder/submission_metadata.json",
          "/autograder/results/results.json", "/etc/shadow", f"/proc/{os.getppid()}/environ",
          f"/proc/{os.getppid()}/mem", f"/proc/{os.getppid()}/maps"]
WRITTEN = ["/autograder/results/results.json", "/autograder/results/new", "/autograder/run_autograder",
           "/autograder/new", "/tmp/new", "/var/tmp/new", "/dev/shm/new", "/etc/new"]

def attempts():
    for path in SECRET:
        yield path, lambda: open(path).read(1)
    for path in WRITTEN:
        yield f"write {path}", lambda: open(path, "w").write("{}")
    yield "list", lambda: os.listdir("/autograder/source")
    yield "fork", lambda: os.fork() or os._exit(0)
    yield "kill one", lambda: os.kill(os.getppid(), 9)
    yield "kill all", lambda: os.kill(-1, 9)
    yield "program", lambda: subprocess.run(["true"])
    yield "socket", lambda: socket.socket()
    yield "root", lambda: os.setuid(0)

def got_through():
    found = [] if os.getuid() else ["is root"]
    open(os.__file__).read(1)
    for name, attempt in attempts():
        try:
            attempt()
            found.append(name)
        except Exception:
            pass
    return found

def print_sorted(words):
    if found := got_through():
        raise ValueError(str(found))
    for word in sorted(words, key=lambda word: (len(word), word)):
        print(word)

def centre_columns(table):
    while True:
        pass
""" % {b"lab": LAB.encode(), b"exercise": PASSED.encode()}


def contained(path):
    """A container of this zip; skips where the machine allows none."""
    if shutil.which("unshare") is None or shutil.which("nsenter") is None:
        pytest.skip("no unshare here")
    try:
        return Container(path)
    except CannotContain as problem:
        pytest.skip(f"no namespaces here: {problem}")


@pytest.fixture(scope="module")
def toy(tmp_path_factory):
    """The toy lab's container, its image built by setup.sh."""
    path = export_gradescope(tmp_path_factory.mktemp("zip"), load_assignments(TOY)[LAB], engine_wheel())
    container = contained(path)
    yield container
    container.close()


def graded(folder, files, lab, course):
    """What `autograder grade` says of the same files."""
    (folder / "kim").mkdir(parents=True)
    for name, content in files.items():
        (folder / "kim" / name).write_bytes(content)
    words = ["grade", folder, "--out", folder.with_name("out"), "--lab", lab, "--course", course]
    done = CliRunner().invoke(main, list(map(str, words)))
    assert done.exit_code == 0, done.output
    [path] = (folder.with_name("out") / "results").iterdir()
    return SubmissionResult.from_json(path.read_text(encoding="utf-8"))


def same(said, result):
    """Whether results.json and a result of `grade` say the same of each check."""
    checks = [check for exercise in result.exercises for check in exercise.checks]
    return said.score == result.score and [one.status == "passed" for one in said.tests] == [
        check.status == "passed" for check in checks
    ]


def test_setup_builds_the_image(toy):
    """The engine is there, the submission's user too, and what judges is root's alone."""
    assert toy.built.returncode == 0, toy.built.stderr
    assert toy.run("id", "-u", "submission").stdout.strip() not in ("", "0")
    for path in (toy.home / "source", *(toy.home / "source").rglob("*")):
        assert path.stat().st_mode & 0o077 == 0, path
        assert path.stat().st_uid == 0
    assert toy.run("/autograder/engine/bin/autograder", "--version").returncode == 0
    asked = "from autograder.student.digits import find_digits; print(find_digits()[1].stat().st_mode & 0o077)"
    assert toy.run("/autograder/engine/bin/python", "-P", "-c", asked).stdout == "0\n"


@pytest.mark.parametrize("kernel", KERNELS)
@pytest.mark.parametrize(("content", "score"), [(GOOD, 10), (HALF, 4)])
def test_a_submission_gets_the_grade_of_grade(toy, tmp_path, kernel, content, score):
    """Good and half-done work, on kernels with and without Landlock; what isolated it is said."""
    files = {"my work.py": content}
    done, data = toy.grade(files, **KERNELS[kernel])
    said = read(json.dumps(data).encode())
    assert done.returncode == 0, done.stdout
    assert f"student code: {kernel}" in done.stdout
    assert said.extra_data["isolation"] == kernel
    assert said.score == score
    assert same(said, graded(tmp_path / "class", files, LAB, TOY))


@pytest.mark.parametrize("kernel", KERNELS)
def test_a_hostile_submission_gets_nowhere(toy, kernel):
    """It reads no check, label or result, writes no result, ends no process, starts none; its endless loop costs one
    exercise."""
    done, data = toy.grade({"hostile.py": HOSTILE}, **KERNELS[kernel])
    said = read(json.dumps(data).encode())
    assert done.returncode == 0, done.stdout
    outputs = {one.name: one.output for one in said.tests}
    assert said.score == 4, outputs
    assert [one.status for one in said.tests if one.name.startswith(FAILED)] == ["failed"] * 3
    assert not (toy.home / "new").exists()


def test_the_end_of_the_time_keeps_what_is_judged(toy):
    """A submission that never returns in a short time-out: what came before it has its points."""
    script = toy.home / "run_autograder"
    before = script.read_text(encoding="utf-8")
    script.write_text(before.replace("minutes=10", "minutes=0.6"), encoding="utf-8")
    try:
        done, data = toy.grade({"hostile.py": HOSTILE})
    finally:
        script.write_text(before, encoding="utf-8")
    said = read(json.dumps(data).encode())
    assert done.returncode == 0
    assert "Grading was not complete after 0.6 minutes" in said.output
    assert said.score > 0


def test_results_are_there_when_the_grader_is_killed(toy):
    """By the system, out of memory, or by the global time-out: the file is whole and holds what was judged."""

    def kill():
        time.sleep(6)
        toy.run("sh", "-c", "kill -9 $(grep -l gradescope.run /proc/[0-9]*/cmdline | cut -d/ -f3)")

    killing = threading.Thread(target=kill)
    killing.start()
    done, data = toy.grade({"hostile.py": HOSTILE})
    killing.join()
    assert done.returncode in (0, -signal.SIGKILL)
    assert "ended before it was complete" in read(json.dumps(data).encode()).output


@pytest.mark.slow
def test_every_lab_gets_all_points_for_its_solution(tmp_path):
    """The whole course in its containers, with Keras: the same as `grade` gives, check by check."""
    for name, lab in load_assignments(COURSE).items():
        container = contained(export_gradescope(tmp_path, lab, engine_wheel()))
        try:
            files = {f"{name}.ipynb": (PROJECT / "solutions" / f"{name}.ipynb").read_bytes()}
            sample = PROJECT / "tests" / "submissions" / "perfect"
            files |= {one: (sample / one).read_bytes() for one in lab.files if (sample / one).exists()}
            _, data = container.grade(files, {"assignment": {"total_points": str(lab.points)}})
            said = read(json.dumps(data).encode())
            assert said.score == lab.points, said
            assert same(said, graded(tmp_path / name / "class", files, name, COURSE))
        finally:
            container.close()
