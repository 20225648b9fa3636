"""The container backend: the exact command, what goes into the image, and, run by name, attacks in real containers."""

import hashlib
import itertools
import json
import os
import stat
import textwrap
import zipfile
from pathlib import Path

import pytest

from autograder.checker.job import Job
from autograder.grading.backend import choose_backend
from autograder.grading.grading import grade_one
from autograder.grading.pool import Pool
from autograder.sandbox.confine import CannotConfine
from autograder.sandbox.container import Engine, find_engine, run_command
from autograder.sandbox.image import build_command, image_name, write_context
from autograder.student.course.limits import SUBMISSION
from autograder.student.course.load import PROJECT
from autograder.student.text import UsageError
from autograder.wheel.package import PUBLIC

LAB = "lab2_mnist_cnn"
# Answers as Docker does, notes what it was told, and has no image, or cannot start a container.
FAKE = """#!/bin/sh
echo "$*" >> {log}
case "$1 $2" in
    "image inspect") exit {has_image} ;;
    "version "*|"--debug version"*) exit 0 ;;
    *) echo "no daemon does that" >&2; exit 1 ;;
esac
"""


def test_the_command_closes_every_door():
    """Word for word what runs one student process: no network, nothing of this machine, no powers, bounds."""
    words = run_command(Engine(("docker",)), "cnn-labs-1", SUBMISSION)
    assert words[:4] == ["docker", "run", "--rm", "--interactive"]
    pairs = set(itertools.pairwise(words))
    for option, value in {
        ("--name", "cnn-labs-1"),
        ("--network", "none"),
        ("--ipc", "none"),
        ("--pull", "never"),
        ("--log-driver", "none"),
        ("--user", "65534:65534"),
        ("--cap-drop", "ALL"),
        ("--security-opt", "no-new-privileges"),
        ("--memory", f"{SUBMISSION.memory}b"),
        ("--memory-swap", f"{SUBMISSION.memory}b"),
        ("--pids-limit", str(SUBMISSION.threads)),
        ("--ulimit", "nofile=256:256"),
        ("--ulimit", "core=0:0"),
        ("--ulimit", f"cpu={SUBMISSION.seconds + 1:.0f}:{SUBMISSION.seconds + 1:.0f}"),
        ("--tmpfs", f"/work:rw,nosuid,nodev,noexec,mode=1777,size={SUBMISSION.disk}"),
    }:
        assert (option, value) in pairs
    assert "--read-only" in words
    assert not {"--volume", "-v", "--mount", "--privileged", "--device", "--env-file"} & set(words)
    image = words.index(image_name())
    assert words[image + 1 :] == [
        *("timeout", "--signal=KILL", "12060", "/opt/venv/bin/python", "-P", "-s"),
        *("-m", "autograder.student.service.process", "/work", "receive"),
    ]


def test_the_environment_of_a_container_is_ours(monkeypatch):
    """Nothing of the instructor's shell is passed on."""
    monkeypatch.setenv("GITHUB_TOKEN", "sekrit")
    assert "sekrit" not in " ".join(run_command(Engine(("docker",)), "x", SUBMISSION))


def test_the_image_holds_the_students_side_only(tmp_path):
    """No check of a course, solution or grader's code goes into the image; its tag changes with what does."""
    write_context(tmp_path)
    [wheel] = tmp_path.glob("*.whl")
    assert {path.name for path in tmp_path.iterdir()} == {"Dockerfile", wheel.name}
    with zipfile.ZipFile(wheel) as archive:
        names = {name for name in archive.namelist() if ".dist-info/" not in name}
    assert {"autograder/student/service/service.py", "autograder/student/service/process.py"} <= names
    assert {name for name in names if not name.startswith("autograder/student/")} == {"autograder/__init__.py"}
    assert not {name for name in names if name.startswith(f"{PUBLIC}/")}
    assert not [name for name in names if Path(name).name in ("test_public.py", "test_hidden.py", "solution.py")]
    dockerfile = (tmp_path / "Dockerfile").read_text(encoding="utf-8")
    assert f"COPY {wheel.name} /tmp/" in dockerfile
    assert image_name().split(":")[1] == hashlib.sha256(dockerfile.encode()).hexdigest()[:12]
    assert build_command(("docker",), tmp_path) == ["docker", "build", "--tag", image_name(), str(tmp_path)]


@pytest.fixture
def fake(tmp_path, monkeypatch):
    """An engine that answers; returns a function that says what it was told."""

    def make(has_image):
        log = tmp_path / "log"
        program = tmp_path / "engine"
        program.write_text(FAKE.format(log=log, has_image=0 if has_image else 1), encoding="utf-8")
        program.chmod(program.stat().st_mode | stat.S_IXUSR)
        monkeypatch.setenv("AUTOGRADER_ENGINE", str(program))
        return lambda: log.read_text(encoding="utf-8").splitlines()

    return make


@pytest.mark.skipif(os.name != "posix", reason="the engine is a shell script")
def test_a_missing_image_is_built_and_a_failure_is_one_line(fake):
    """--isolation container builds the image once; where that fails, nothing is graded."""
    told = fake(has_image=False)
    lines = []
    with pytest.raises(UsageError, match="no daemon does that") as problem:
        choose_backend("container", False, lines.append)
    assert "\n" not in str(problem.value)
    assert "building the image" in lines[0]
    assert f"build --tag {image_name()}" in told()[-1]


@pytest.mark.skipif(os.name != "posix", reason="the engine is a shell script")
def test_a_container_that_does_not_start_is_no_isolation(fake):
    """The backend is tried out before it is named: what cannot run is refused, not assumed."""
    told = fake(has_image=True)
    with pytest.raises(UsageError, match="no container starts"):
        choose_backend("container", False)
    assert any("--network none" in line for line in told())


@pytest.mark.skipif(os.name != "posix", reason="the engine is a shell script")
def test_an_engine_named_from_the_working_folder_is_found_from_any_other(fake, monkeypatch):
    """AUTOGRADER_ENGINE=./engine is the same program for the checker, which works elsewhere."""
    fake(has_image=True)
    program = Path(os.environ["AUTOGRADER_ENGINE"])
    monkeypatch.chdir(program.parent)
    monkeypatch.setenv("AUTOGRADER_ENGINE", f"./{program.name} --debug")
    assert find_engine().command == (str(program), "--debug")


@pytest.mark.skipif(os.name != "posix", reason="the engine is a shell script")
def test_auto_does_not_build_an_image(fake, monkeypatch):
    """A machine that cannot confine and has no image yet is told, and grades without isolation only where allowed."""

    def cannot():
        raise CannotConfine("no Landlock here")

    monkeypatch.setattr("autograder.grading.backend.check_confinement", cannot)
    told = fake(has_image=False)
    backend = choose_backend("auto", required=False)
    assert backend.name == "none"
    assert "--isolation container" in backend.warning.ko
    with pytest.raises(UsageError, match="image has not been built"):
        choose_backend("auto", required=True)
    assert not [line for line in told() if line.startswith("build")]


def test_no_engine_is_said(monkeypatch):
    """Where no engine answers, --isolation container is refused in one line that says how to mend it."""
    monkeypatch.setenv("AUTOGRADER_ENGINE", "no-such-engine")
    with pytest.raises(UsageError, match="no-such-engine: not installed") as problem:
        choose_backend("container", required=False)
    assert "Start Docker or Podman" in str(problem.value)


ATTACKS = {
    "network": "import socket\n    socket.create_connection(('10.0.0.1', 53), timeout=2)",
    "root": "import os\n    os.setuid(0)",
    "system": "open('/etc/changed', 'w')",
    "package": "import autograder.student.text as ours; open(ours.__file__, 'a')",
    "project": f"open({str(PROJECT / 'README.md')!r})",
    "mount": "import ctypes, os\n"
    "    libc = ctypes.CDLL(None, use_errno=True)\n"
    "    if libc.mount(b'none', b'/work', b'tmpfs', 0, None): raise OSError(ctypes.get_errno(), 'mount')",
    "disk": "for n in range(64): open(f'f{n}', 'wb').write(bytes(2**24))",
    "memory": "return np.ones(2**31)",
    "forks": "import os\n    while True:\n        if not os.fork(): import time; time.sleep(60); os._exit(0)",
    "exit": "import os; os._exit(0)",
    "kill": "import os, signal; os.kill(1, signal.SIGTERM); import time; time.sleep(60)",
    "hang": "while True: pass",
}


@pytest.mark.slow
def test_attacks_in_real_containers(tmp_path, assignments):
    """Every attack fails in a container of this machine's engine, the honest part keeps its points, nothing is left."""
    try:
        find_engine()
    except CannotConfine as problem:
        pytest.skip(str(problem))
    exercises = [assignments[LAB].exercise(name) for name in ("reshape_images", "scale_images")]
    job = Job(LAB, "", "submission.py", (), ("reshape_images", "scale_images"))
    script = tmp_path / "submission.py"
    seen = {}
    with Pool(choose_backend("container", required=True), 1, PROJECT / "assignments", None) as pool:
        for name, body in ATTACKS.items():
            source = f"""
import numpy as np
def scale_images(images):
    return images.astype("float32") / 255
def reshape_images(images):
    {textwrap.dedent(body)}
    return images.reshape(-1, 28, 28, 1)
"""
            script.write_text(source, encoding="utf-8")
            graded = grade_one(pool, job, {"submission.py": script}, exercises)
            assert not graded.problems, (name, graded.problems)
            attacked, honest = graded.exercises
            seen[name] = (attacked.score, honest.status, {check.code for check in attacked.checks})
    print(json.dumps({name: sorted(codes) for name, (_, _, codes) in seen.items()}, indent=1))
    assert {name: entry[:2] for name, entry in seen.items()} == dict.fromkeys(ATTACKS, (0.0, "passed"))
    assert seen["memory"][2] <= {"student.memory", "student.died"}
    listed = os.popen(f"{' '.join(find_engine().command)} ps --all --quiet --filter name=cnn-labs-").read()
    assert listed.strip() == ""
