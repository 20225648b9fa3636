"""Another user for student processes; tests/exports/test_gradescope_container.py confines whole submissions so."""

import os
import resource
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from autograder.sandbox.confine import CannotConfine
from autograder.sandbox.forkserver import Student
from autograder.sandbox.scratch import scratch_folder
from autograder.sandbox.trial import check_confinement
from autograder.sandbox.user import Confinement, become, done_as, give_to
from autograder.sandbox.watch import ProcessLimits, mapped

pytestmark = [
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the forkserver is for Linux"),
    pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can become another user"),
]
USER = "nobody"


@pytest.mark.parametrize("confinement", [Confinement(), Confinement(USER), Confinement(USER, False)])
def test_arguments_say_the_confinement(confinement):
    """What the forkserver reads beside its sockets."""
    assert Confinement.read(["3", *confinement.arguments]) == confinement


def test_a_fork_becomes_the_user_and_we_stay_root():
    """For good, and in none of our groups."""

    def check():
        assert os.getresuid() == (os.getuid(),) * 3 != (0,) * 3
        assert os.getgroups() == []
        with pytest.raises(PermissionError):
            os.setuid(0)

    done_as(USER, check)
    assert os.getuid() == 0


def test_what_fails_in_the_fork_is_an_error_here():
    """Nothing of it is passed over."""
    with pytest.raises(PermissionError, match="nobody"):
        done_as(USER, lambda: Path("/etc/shadow").read_bytes())
    with pytest.raises(PermissionError):
        done_as("no-such-user", lambda: None)


def test_the_work_folder_is_the_users_and_the_handed_in_files_stay_ours(tmp_path):
    """It writes the one, and reaches the other by no name."""
    (tmp_path / "a.py").write_text("x", encoding="utf-8")
    with scratch_folder({"submission.py": tmp_path / "a.py"}) as root:
        (root / "work" / "submission.py").write_text("x", encoding="utf-8")
        give_to(USER, root / "work")
        done_as(USER, lambda: (root / "work" / "submission.py").write_text("y", encoding="utf-8"))
        done_as(USER, lambda: (root / "work" / "new.txt").write_text("y", encoding="utf-8"))
        for outside in (root, root / "files", root / "files" / "submission.py"):
            with pytest.raises(PermissionError):
                done_as(USER, lambda path=outside: list(path.iterdir()) if path.is_dir() else path.read_bytes())
    assert not root.exists()


def test_memory_of_the_users_process_is_bounded():
    """From outside, where root may lack the right to set limits of other users' processes."""
    child = os.fork()
    if child == 0:
        resource.setrlimit(resource.RLIMIT_AS, (2**40, 2**40))
        become(USER)
        time.sleep(60)
        os._exit(0)
    try:
        while _user_of(child) == 0:
            time.sleep(0.01)
        limits = ProcessLimits(memory=2**30, disk=2**20, files=10, threads=10, cpu=60)
        Student(child, None, limits, USER).bound(2**28)
        [line] = [one for one in Path(f"/proc/{child}/limits").read_text().splitlines() if "address space" in one]
        assert abs(int(line.split()[3]) - mapped(os.getpid()) - 2**28) < 2**26
    finally:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)


def _user_of(pid):
    for line in Path(f"/proc/{pid}/status").read_text(encoding="ascii").splitlines():
        if line.startswith("Uid:"):
            return int(line.split()[1])
    return 0


def test_a_user_that_is_not_there_confines_nothing():
    """The trial says so in one line."""
    with pytest.raises(CannotConfine, match="no user is called no-such-user"):
        check_confinement(Confinement("no-such-user"))


@pytest.mark.skipif(not shutil.which("setpriv"), reason="no setpriv here")
def test_no_namespace_that_does_not_know_the_user_is_made(tmp_path):
    """Where root may not mount, a namespace of its own users could; other users' files are nobody's in there."""
    asked = (
        "import sys; from pathlib import Path; from autograder.sandbox.disk import may_mount\n"
        "print(may_mount(Path(sys.argv[1]), one_user=False), Path('/proc/self/uid_map').read_text().split()[2])"
    )
    done = subprocess.run(
        ["setpriv", "--bounding-set=-sys_admin", sys.executable, "-P", "-c", asked, tmp_path],
        capture_output=True,
        text=True,
        check=True,
    )
    mounts, users = done.stdout.split()
    assert mounts == "False"
    assert int(users) > 1
