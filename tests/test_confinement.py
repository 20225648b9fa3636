"""What a student's code cannot reach. Each test hands in code that tries it, in a real confined process."""

import importlib.util
import os
import re
import socket
import sys
import textwrap
from pathlib import Path

import psutil
import pytest

from autograder.grading import graders
from autograder.grading.backend import choose_backend
from autograder.grading.run import Settings, grade_all
from autograder.intake.found import Attempt, Found
from autograder.sandbox.confine import CannotConfine
from autograder.sandbox.environment import student_environment
from autograder.sandbox.scratch import scratch_folder
from autograder.student.course.load import PROJECT
from autograder.student.result import UNCHECKED
from autograder.student.text import UsageError

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Landlock and seccomp are Linux")

LAB = PROJECT / "assignments" / "lab2_mnist_cnn"
HIDDEN = LAB / "reshape_images" / "test_hidden.py"
PUBLIC = "test_adds_a_channel_axis"

# Runs every attempt and reports those that were not refused by the system.
TRY_ALL = """
import contextlib, ctypes, errno, mmap, os, resource, shutil, signal, socket, stat, subprocess, sys, threading

# EXDEV: a link from another file system, refused before permissions are looked at.
REFUSED = (errno.EPERM, errno.EACCES, errno.ENOSYS, errno.EXDEV)
LIBC = ctypes.CDLL(None, use_errno=True)

def libc(name, *arguments):
    if getattr(LIBC, name)(*arguments) == -1:
        raise OSError(ctypes.get_errno(), name)

CALLED = []

def reshape_images(images):
    # Once is enough, though several checks call it.
    if CALLED:
        return CALLED
    CALLED.append(1)
    open_ways = []
    for name, code in ATTEMPTS.items():
        try:
            exec(code, dict(globals()))
        except OSError as problem:
            if problem.errno not in REFUSED:
                open_ways.append(f"{name} (errno {problem.errno})")
        except BaseException as problem:
            open_ways.append(f"{name} ({type(problem).__name__})")
        else:
            open_ways.append(name)
    raise ValueError(f"tried {len(ATTEMPTS)}, not refused: {open_ways}")
"""


@pytest.fixture
def said(grader):
    """Grade a body of ``reshape_images`` that raises ValueError; returns the error's text."""

    def say(body, top=""):
        # Once is enough, though several checks call it.
        indented = textwrap.indent(textwrap.dedent(body), "    ")
        once = "    if CALLED:\n        return CALLED\n    CALLED.append(1)"
        source = f"{top}\nCALLED = []\ndef reshape_images(images):\n{once}\n{indented}\n"
        return told(grader.checks(source, "reshape_images")[PUBLIC])

    return say


@pytest.fixture
def tried(grader):
    """Let a submission make attempts (name -> code); returns its report of those that were not refused."""

    def try_all(**attempts):
        source = f"ATTEMPTS = {attempts!r}\n{TRY_ALL}"
        return told(grader.checks(source, "reshape_images")[PUBLIC])

    return try_all


def told(check):
    """The text of the exception that a public check shows."""
    assert check.code == "student.raised", check
    return re.search(r"raised ValueError \(line \d+(?:: `.*?`)?\): (.*)\.$", check.message.en, re.DOTALL)[1]


def all_refused(**attempts):
    """The report of a submission none of whose attempts succeeded."""
    return f"tried {len(attempts)}, not refused: []"


@pytest.mark.parametrize(
    "folder",
    [PROJECT, PROJECT / "assignments", HIDDEN.parent, Path.home(), Path("/"), Path("/etc"), Path("/proc")],
    ids=["project", "assignments", "exercise", "home", "root", "etc", "proc"],
)
def test_a_submission_cannot_list_a_folder_that_is_not_its_own(tried, folder):
    """Folders of the project, of the instructor and of the system stay closed."""
    attempts = {"list": f"os.listdir({str(folder)!r})", "scan": f"next(os.scandir({str(folder)!r}))"}
    assert tried(**attempts) == all_refused(**attempts)


@pytest.mark.parametrize(
    "file",
    [
        HIDDEN,
        HIDDEN.with_name("solution.py"),
        HIDDEN.with_name("exercise.toml"),
        PROJECT / "autograder" / "student" / "checking" / "plugin.py",
        Path("/etc/passwd"),
        Path("/proc/1/environ"),
        Path("/proc/1/cmdline"),
    ],
    ids=lambda file: file.name,
)
def test_a_submission_cannot_read_a_file_that_is_not_its_own(tried, file):
    """Neither directly, nor by its own root and working folder in /proc, nor by a link in its scratch folder."""
    attempts = {
        "open": f"open({str(file)!r}, 'rb')",
        "root": f"open('/proc/self/root' + {str(file)!r}, 'rb')",
        "relative": f"open(os.path.relpath({str(file)!r}), 'rb')",
        "symlink": f"os.symlink({str(file)!r}, 'link'); open('link', 'rb')",
        "hard_link": f"os.link({str(file)!r}, 'hard'); open('hard', 'rb')",
        "copy": f"shutil.copyfile({str(file)!r}, 'copy')",
    }
    assert tried(**attempts) == all_refused(**attempts)


def test_a_submission_cannot_look_into_other_processes(tried, running):
    """The checker's and the forkserver's memory, environment and descriptors are closed to it."""
    attempts = {}
    for who, pid in {
        "parent": "os.getppid()",
        "tests": str(os.getpid()),
        "checker": str(running.process.pid),
    }.items():
        for what in ("mem", "maps", "environ", "cmdline"):
            attempts[f"{who}_{what}"] = f"open(f'/proc/{{{pid}}}/{what}', 'rb')"
        attempts[f"{who}_fd"] = f"os.listdir(f'/proc/{{{pid}}}/fd')"
        attempts[f"{who}_ptrace"] = f"libc('ptrace', 16, {pid}, 0, 0)"
        attempts[f"{who}_read"] = f"libc('process_vm_readv', {pid}, None, 0, None, 0, 0)"
        attempts[f"{who}_pidfd"] = f"os.pidfd_open({pid})"
    assert tried(**attempts) == all_refused(**attempts)


def test_a_submission_cannot_open_a_socket(tried):
    """No network and no socket of the machine."""
    attempts = {
        "tcp": "socket.socket()",
        "udp": "socket.socket(type=socket.SOCK_DGRAM)",
        "unix": "socket.socket(socket.AF_UNIX)",
        "netlink": "socket.socket(socket.AF_NETLINK, socket.SOCK_RAW)",
        "pair": "socket.socketpair()",
        "connect": "socket.create_connection(('127.0.0.1', 22), timeout=1)",
    }
    assert tried(**attempts) == all_refused(**attempts)


def test_a_submission_cannot_start_a_process(tried):
    """Neither fork nor any program, by whatever call."""
    attempts = {
        "fork": "os._exit(0) if os.fork() == 0 else None",
        "vfork": "libc('vfork')",
        "exec": "os.execv(sys.executable, ['python', '-c', ''])",
        "spawn": "os.posix_spawn('/bin/true', ['true'], {})",
        "run": "subprocess.run([sys.executable, '-c', ''])",
        "shell": "subprocess.run('true', shell=True)",
        "system": "raise PermissionError(1, '') if os.system('true') != 0 else None",
        "pool": "import multiprocessing as m; m.get_context('fork').Process(target=print).start()",
        "forkpty": "os.forkpty()",
    }
    assert tried(**attempts) == all_refused(**attempts)


def test_a_submission_cannot_signal_another_process(tried, running):
    """Not its parent, not the checker, not us, no group and no thread of theirs."""
    attempts = {
        "parent": "os.kill(os.getppid(), signal.SIGTERM)",
        "tests": f"os.kill({os.getpid()}, 0)",
        "checker": f"os.kill({running.process.pid}, signal.SIGTERM)",
        "group": f"os.killpg({os.getpgrp()}, 0)",
        "everyone": "os.kill(-1, 0)",
        "thread": "libc('tgkill', os.getppid(), os.getppid(), 0)",
        "queue": "libc('sigqueue', os.getppid(), 0, 0)",
        "owner": "import fcntl; fcntl.fcntl(os.pipe()[0], fcntl.F_SETOWN, os.getppid())",
        "owner_of_any_kind": "import fcntl; fcntl.fcntl(os.pipe()[0], 15, bytes(8))",
        "owner_by_ioctl": "import array, fcntl; fcntl.ioctl(os.pipe()[0], 0x8901, array.array('i', [os.getppid()]))",
        "signal_of_a_pipe": "import fcntl; fcntl.fcntl(os.pipe()[0], 10, 9)",
        "upper_half": "libc('fcntl', os.pipe()[0], ctypes.c_ulong(2**32 + 8), os.getppid())",
    }
    assert tried(**attempts) == all_refused(**attempts)


def test_a_submission_cannot_raise_its_limits(tried):
    """Neither memory, time, file size nor descriptors, and no other process's."""
    attempts = {
        name: f"unlimited = resource.RLIM_INFINITY\n"
        f"try: resource.setrlimit(resource.RLIMIT_{name}, (unlimited, unlimited))\n"
        "except ValueError as problem: raise PermissionError(1, '') from None"
        for name in ("AS", "CPU", "FSIZE", "NOFILE", "CORE")
    }
    attempts["parent"] = "resource.prlimit(os.getppid(), resource.RLIMIT_CPU, (1, 1))"
    attempts["nice"] = "os.setpriority(os.PRIO_PROCESS, 0, -5)"
    attempts["class"] = "os.sched_setparam(os.getppid(), os.sched_param(0))"
    attempts["processors"] = "os.sched_setaffinity(os.getppid(), [0])"
    attempts["memory_in_a_file"] = "os.memfd_create('x')"
    attempts["outlive"] = "libc('prctl', 1, 0, 0, 0, 0)"
    attempts["hide"] = "libc('prctl', 4, 0, 0, 0, 0)"
    assert tried(**attempts) == all_refused(**attempts)


def test_a_submission_cannot_change_the_metadata_of_files_it_may_read(tried):
    """Permissions, owners, times and attributes of Python's own files stay; each attempt would set what is there."""
    attempts = {
        "chmod": "os.chmod(os.__file__, stat.S_IMODE(os.stat(os.__file__).st_mode))",
        "fchmod": "f = open(os.__file__); os.fchmod(f.fileno(), stat.S_IMODE(os.fstat(f.fileno()).st_mode))",
        "chown": "os.chown(os.__file__, os.stat(os.__file__).st_uid, -1)",
        "fchown": "f = open(os.__file__); os.fchown(f.fileno(), os.fstat(f.fileno()).st_uid, -1)",
        "utime": "s = os.stat(os.__file__); os.utime(os.__file__, ns=(s.st_atime_ns, s.st_mtime_ns))",
        "xattr": "os.setxattr(os.__file__, 'user.autograder', b'')",
        "flags": "import fcntl; f = open(os.__file__); fcntl.ioctl(f, 0x40086602, bytes(8))",
    }
    assert tried(**attempts) == all_refused(**attempts)


def test_a_submission_cannot_write_outside_its_scratch_folder(tried, tmp_path):
    """No new file, no change, no removal and no renaming anywhere else."""
    mine = tmp_path / "mine.txt"
    mine.write_text("untouched", encoding="utf-8")
    attempts = {
        "create": f"open({str(tmp_path / 'new')!r}, 'w')",
        "append": f"open({str(mine)!r}, 'a')",
        "truncate": f"os.truncate({str(mine)!r}, 0)",
        "remove": f"os.remove({str(mine)!r})",
        "rename": f"os.rename({str(mine)!r}, {str(tmp_path / 'renamed')!r})",
        "move_in": f"open('own', 'w').close(); os.rename('own', {str(mine)!r})",
        "folder": f"os.mkdir({str(tmp_path / 'folder')!r})",
        "symlink": f"os.symlink('x', {str(tmp_path / 'link')!r})",
        "python": "open(os.__file__, 'r+')",
        "beside": "open('../beside', 'w')",
        "shm": "open('/dev/shm/autograder-test', 'w')",
        "tmp": "open('/tmp/autograder-test', 'w')",
        "own_memory": "open('/proc/self/mem', 'r+b')",
    }
    assert tried(**attempts) == all_refused(**attempts)
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]
    assert mine.read_text(encoding="utf-8") == "untouched"


def test_a_submission_cannot_make_a_device(tried):
    """Also where the instructor is root: a device in the scratch folder would open the whole disk."""
    attempts = {
        "character": "os.mknod('zero', stat.S_IFCHR | 0o600, os.makedev(1, 5))",
        "block": "os.mknod('disk', stat.S_IFBLK | 0o600, os.makedev(7, 0))",
        "mount": "libc('mount', b'none', b'.', b'tmpfs', 0, None)",
        "chroot": "os.chroot('.')",
        "clock": "import time; time.clock_settime(time.CLOCK_REALTIME, time.time())",
        "hostname": "socket.sethostname('x')",
    }
    assert tried(**attempts) == all_refused(**attempts)


def test_a_submission_has_no_powers_of_root(said):
    """Whoever grades, the student's process holds no capability."""
    assert (
        said(
            "raise ValueError(int(re.search(r'CapEff:\\s*(\\w+)', open('/proc/self/status').read())[1], 16))",
            "import re",
        )
        == "0"
    )


def test_a_submission_can_write_and_read_in_its_scratch_folder(said):
    """Files, folders, temporary files and a saved model: ordinary work goes on."""
    body = """
        os.makedirs("models/best")
        with open("models/best/notes.txt", "w", encoding="utf-8") as file:
            file.write("기록")
        os.rename("models/best/notes.txt", "notes.txt")
        np.save("array.npy", images)
        with tempfile.TemporaryFile() as file:
            file.write(b"x" * 1000)
        model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
        model.save("model.keras")
        model.save_weights("model.weights.h5")
        back = keras.models.load_model("model.keras")
        same = np.array_equal(np.load("array.npy"), images) and back.count_params() == 3
        text = open("notes.txt", encoding="utf-8").read()
        raise ValueError(f"{same} {text} {os.getcwd() == tempfile.gettempdir() == os.path.expanduser('~')}")
    """
    assert said(body, "import os, tempfile\nimport keras\nimport numpy as np") == "True 기록 True"


def test_a_submission_may_use_threads(said):
    """Thread pools are ordinary Python."""
    body = """
        with ThreadPoolExecutor(8) as threads:
            raise ValueError(sum(threads.map(lambda number: number * number, range(100))))
    """
    assert said(body, "from concurrent.futures import ThreadPoolExecutor") == "328350"


def test_the_environment_holds_nothing_of_the_instructor(said):
    """The forkserver got the variables that we choose and no other; none of this shell's came by another way."""
    # pytest sets PYTEST_CURRENT_TEST in the process that started the forkserver.
    assert "PYTEST_CURRENT_TEST" in os.environ
    body = """
        lines = open("/proc/self/environ", "rb").read().decode().split("\\0")
        names = {line.split("=")[0] for line in lines if line}
        raise ValueError(f"{' '.join(sorted(names))} | {[name for name in os.environ if 'PYTEST' in name]}")
    """
    assert said(body, "import os") == f"{' '.join(sorted(student_environment(Path.home())))} | []"


def test_secrets_of_the_instructor_are_not_passed_on(monkeypatch):
    """A token in the instructor's shell does not reach the forkserver's environment."""
    monkeypatch.setenv("GITHUB_TOKEN", "sekrit")
    monkeypatch.setenv("PYTHONSTARTUP", "sekrit")
    assert "sekrit" not in student_environment(Path.home()).values()


def test_no_descriptor_is_inherited(said):
    """Beside the standard streams, which lead nowhere, there is the channel only."""
    body = """
        links = {int(name): os.readlink(f"/proc/self/fd/{name}") for name in os.listdir("/proc/self/fd")[:-1]}
        raise ValueError(sorted((number, link.split(":")[0].replace("/", "|")) for number, link in links.items()))
    """
    expected = [(0, "|dev|null"), (1, "|dev|null"), (2, "|dev|null"), (3, "socket")]
    assert said(body, "import os") == str(expected)


def test_a_memory_flood_is_told_as_such(grader):
    """A huge array fails its exercise by name; what else the submission does right keeps its points."""
    source = """
import numpy as np
def reshape_images(images):
    return [np.zeros(2**28) for _ in range(1000)]
def scale_images(images):
    return images / 255
"""
    results = grader.grade(source, "reshape_images", "scale_images")
    codes = {check.code for check in results["reshape_images"].checks}
    assert codes <= {"student.memory", "student.died", UNCHECKED}
    assert results["reshape_images"].status == "failed"
    assert results["scale_images"].status == "passed"


def test_an_output_flood_is_harmless(grader):
    """What a submission prints goes nowhere, by whatever way, and costs it nothing."""
    source = """
import os, sys
def scale_images(images):
    for _ in range(200):
        print("가" * 100_000)
        sys.stderr.write("x" * 100_000)
        sys.__stdout__.write("x" * 1000)
        os.write(1, b"x" * 100_000)
    return images / 255
"""
    assert grader.grade(source, "scale_images")["scale_images"].status == "passed"


def test_bytes_on_the_channel_are_a_failed_check(grader):
    """A submission that writes to the grader's channel itself, rubbish or without end, fails and nothing else."""
    source = """
import os
def reshape_images(images):
    os.write(3, b"rubbish" * 1000)
def scale_images(images):
    while True:
        os.write(3, b"\\xff" * 1_000_000)
def one_hot(labels):
    os.write(3, (2).to_bytes(4, "big") + bytes(8) + b"{}")
    return labels
"""
    results = grader.grade(source, "reshape_images", "scale_images", "one_hot")
    assert [result.status for result in results.values()] == ["failed", "failed", "failed"]
    checks = [check for check in results["reshape_images"].checks if check.code != UNCHECKED]
    assert {check.code for check in checks if check.visibility == "public"} == {"student.garbled"}
    # After the frame of `one_hot`, which hidden checks come after, each reply is that to the request before.
    assert {check.code for check in checks} <= {"student.garbled", "reshape.no_channel_axis"}


@pytest.mark.parametrize(
    "reply",
    [
        {"error": {"kind": "no such kind"}},
        {"error": {"kind": "unreadable", "code": "no.such.code"}},
        {"error": {"kind": "unreadable", "code": "reshape.no_channel_axis"}},
        {"error": {"kind": "raised"}},
        {"error": {"kind": "raised", "type": "ValueError", "line": "x", "cell": "y"}},
        {"error": {"kind": "leans_on_dropped", "why": "x"}},
        {"error": {"kind": "dropped", "why": "runs"}},
        {"error": {}},
        {"error": None},
        {"value": {"$": "model"}, "changed": [{}]},
        {"value": {"$": "dict", "items": [[{"$": "list", "items": []}, 1]]}},
        {"value": {"$": "array", "ref": "a0"}},
        [],
        "error",
    ],
    ids=str,
)
def test_a_forged_reply_is_a_failed_check(grader, reply):
    """A submission that answers in the service's place cannot make the grader fail."""
    source = f"""
import json, os
def reshape_images(images):
    header = json.dumps({reply!r}).encode()
    os.write(3, len(header).to_bytes(4, "big") + bytes(8) + header)
    os._exit(0)
"""
    result = grader.grade(source, "reshape_images")["reshape_images"]
    assert result.status == "failed"
    assert result.score == 0


def test_a_forged_error_tells_nothing_in_a_hidden_check(grader):
    """Not even a submission that answers in the service's place can show a hidden input by an exception's type."""
    source = """
import json, os
def reshape_images(images):
    error = {"kind": "raised", "type": f"Leak{images.shape}", "text": "leak", "cell": 0, "line": 1, "source": "leak"}
    header = json.dumps({"error": error}).encode()
    os.write(3, len(header).to_bytes(4, "big") + bytes(8) + header)
    os._exit(0)
"""
    checks = grader.checks(source, "reshape_images").values()
    hidden = [check.message.en + check.hint.en for check in checks if check.visibility == "hidden"]
    assert hidden
    assert not [text for text in hidden if "leak" in text.lower()]


def test_nothing_is_left_behind(said, running):
    """After grading, the scratch folder is gone and the forkserver has no child."""
    body = """
        os.makedirs("a/b", mode=0o500)
        os.symlink("/", "a/root")
        os.mkfifo("pipe")
        raise ValueError(os.getcwd().replace("/", "|"))
    """
    scratch = Path(said(body, "import os").replace("|", "/"))
    assert scratch.parent.name.startswith("autograder-")
    assert not scratch.exists()
    assert psutil.Process(running.forkserver.pid).children(recursive=True) == []


def test_removing_a_scratch_folder_follows_no_link(tmp_path):
    """A link out of a folder that resists removal does not change the permissions of what it leads to."""
    target = tmp_path / "instructors.txt"
    target.write_text("x", encoding="utf-8")
    target.chmod(0o640)
    with scratch_folder({}) as folder:
        inner = folder / "work" / "inner"
        inner.mkdir()
        (inner / "link").symlink_to(target)
        inner.chmod(0o500)
    assert not folder.exists()
    assert target.stat().st_mode & 0o777 == 0o640


# Looks for byte strings in the process's own memory. They come with one added to each byte, and so does the memory
# that is searched: what is looked for is itself never there.
SEARCH = """
import re, sys
SHIFTED = [bytes.fromhex(text) for text in NEEDLES]
TABLE = bytes((number + 1) % 256 for number in range(256))
STEP = 2**24
REPORT = []

def regions():
    with open("/proc/self/maps") as maps:
        for line in maps.read().splitlines():
            where, rights, _, _, inode, *name = line.split()
            # What is mapped from a file and not written to is that file, and files are another test's matter.
            if rights[0] == "r" and (rights[1] == "w" or inode == "0") and name[:1] not in (["[vvar]"], ["[vsyscall]"]):
                yield [int(part, 16) for part in where.split("-")]

def holds(memory, needles):
    found = set()
    for start, end in list(regions()):
        rest = b""
        while start < end:
            memory.seek(start)
            try:
                chunk = memory.read(min(STEP, end - start))
            except (OSError, ValueError, OverflowError):
                break
            if not chunk:
                break
            start += len(chunk)
            shifted = rest + chunk.translate(TABLE)
            found |= {needle for needle in needles if needle in shifted}
            rest = shifted[-200:]
    return found

def build_improved_model():
    if not REPORT:
        marker = "".join(["mark", "er of ", "the tests"])
        with open("/proc/self/mem", "rb", buffering=0) as memory:
            marked = holds(memory, [marker.encode().translate(TABLE)])
            found = holds(memory, SHIFTED)
        judging = "hidden|expected|judging|checker|checking|checks|grading"
        names = {name for name in sys.modules if re.search(judging, name)}
        ours = sorted(name for name in names if name.startswith(("autograder", "course_", "test_")))
        REPORT.append(f"searched {bool(marked)} found {len(found)} modules {ours}")
    raise ValueError(REPORT[0])
"""


def test_no_hidden_check_is_in_the_memory_of_a_submission(grader, assignments):
    """Neither a hidden check's name nor a line of its source, nor a module of the checker's."""
    needles = set()
    for assignment in assignments.values():
        for exercise in assignment.exercises:
            hidden, known = exercise.folder / "test_hidden.py", ""
            if not hidden.exists() or exercise.lab not in ("lab2_mnist_cnn", "lab5_debugging"):
                continue
            for path in exercise.folder.glob("*.py"):
                known += path.read_text(encoding="utf-8") if path != hidden else ""
            lines = {line.strip() for line in hidden.read_text(encoding="utf-8").splitlines()}
            needles |= set(sorted(line for line in lines if len(line) > 50 and line not in known)[:1])
            needles |= {check.name for check in exercise.checks if check.visibility == "hidden"}
    # Names that a library's test might bear, too, tell nothing.
    needles = {needle.encode() for needle in needles if len(needle) > 16}
    assert len(needles) > 20
    shifted = [bytes((byte + 1) % 256 for byte in needle).hex() for needle in needles]
    checks = grader.checks(f"NEEDLES = {shifted!r}\n{SEARCH}", "build_improved_model", lab="lab5_debugging")
    assert told(checks["test_has_a_convolution"]) == "searched True found 0 modules []"


def test_no_file_with_hidden_checks_can_be_found(said):
    """Nothing on the import path or in the scratch folder is ours, but the files that were handed in."""
    body = """
        found = []
        for folder in {*sys.path, sys.prefix, "/usr/lib", "."}:
            found += [where for where, _, files in os.walk(folder) if {"test_hidden.py", "exercise.toml"} & set(files)]
        raise ValueError(f"{found} {os.listdir()}")
    """
    assert said(body, "import os, sys") == "[] ['submission.py']"


def test_the_package_cannot_be_imported_further(tried):
    """What the forkserver did not load, checks and grading, cannot be loaded by a submission."""
    attempts = {
        name: f"try: import autograder.{name}\nexcept ImportError: raise PermissionError(1, '') from None"
        for name in ("student.checking.plugin", "checker.grade", "grading.run", "student.digits")
    }
    assert all(importlib.util.find_spec(f"autograder.{name}") for name in attempts)
    assert tried(**attempts) == all_refused(**attempts)


def test_grading_without_isolation_is_said_plainly():
    """The user reads it in both languages, and results will say it."""
    backend = choose_backend("none", required=False)
    assert (backend.name, backend.forks) == ("none", False)
    assert "without isolation" in backend.warning.en
    assert "격리 없이" in backend.warning.ko


def test_required_isolation_refuses_to_do_without():
    """``--require-isolation`` with ``--isolation none`` is wrong usage."""
    with pytest.raises(UsageError, match="--require-isolation"):
        choose_backend("none", required=True)


def test_a_machine_that_cannot_confine_is_refused_or_said(monkeypatch):
    """Where isolation is required or asked for by name, there is no grading; else there is a warning."""

    def cannot():
        raise CannotConfine("no Landlock here")

    monkeypatch.setattr("autograder.grading.backend.check_confinement", cannot)
    monkeypatch.setenv("AUTOGRADER_ENGINE", "no-such-engine")
    for wanted, required in (("auto", True), ("confined", False), ("confined", True)):
        with pytest.raises(UsageError, match="no Landlock here"):
            choose_backend(wanted, required)
    backend = choose_backend("auto", required=False)
    assert backend.name == "none"
    assert backend.warning


def test_this_machine_confines_by_itself():
    """On Linux, ``auto`` confines and warns of nothing."""
    backend = choose_backend("auto", required=True)
    assert (backend.name, backend.forks, backend.warning) == ("confined", True, None)


@pytest.mark.parametrize("isolation", ["confined", "none"])
def test_results_say_what_confined_the_submission(isolation, assignments, tmp_path, pool, monkeypatch):
    """The field ``isolation`` is what was in force: without it, the submission reads the project."""
    # A lab that starts without TensorFlow.
    script = tmp_path / "kim_lab1.py"
    reads = f"import numpy as np\ndef pad_same(image, kernel_size):\n    open({str(HIDDEN)!r})\n"
    reads += "    return np.pad(image, (kernel_size - 1) // 2)\n"
    script.write_text(reads, encoding="utf-8")
    if isolation == "confined":
        monkeypatch.setattr(graders, "Pool", _Lent(pool))
    backend = choose_backend(isolation, required=False)
    settings = Settings(PROJECT / "assignments", backend, exercises=("pad_same",))
    [finished] = grade_all([Found("kim", "lab1_convolution", (Attempt(script),))], assignments, settings, None)
    assert finished.result.as_dict()["isolation"] == isolation
    assert finished.result.exercises[0].status == ("passed" if isolation == "none" else "failed")


class _Lent:
    """The pool that runs already, in the place of a new one."""

    def __init__(self, pool):
        self.pool = pool

    def __call__(self, *_):
        return self

    def __enter__(self):
        return self.pool

    def __exit__(self, *_):
        return None


def test_a_confined_process_cannot_reach_a_server_of_ours(said):
    """A port that listens on this machine is out of reach."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        body = f"""
            try:
                urllib.request.urlopen("http://127.0.0.1:{port}", timeout=2)
            except OSError as problem:
                raise ValueError("Operation not permitted" in str(problem))
        """
        assert said(body, "import urllib.request") == "True"


def test_files_of_ones_own_can_be_copied_moved_and_touched(said):
    """Permissions and times stay as they are, and nothing is raised for that; others' files stay refused."""
    body = """
        open("a", "w").write("x")
        shutil.copy("a", "b"); shutil.copy2("a", "c"); shutil.move("b", "d")
        os.makedirs("folder"); shutil.copytree("folder", "other")
        pathlib.Path("a").touch(); pathlib.Path("e").touch(); os.chmod("a", 0o600)
        try:
            os.chmod(os.__file__, 0o644)
        except PermissionError:
            raise ValueError(" ".join(sorted(os.listdir())[:5]))
    """
    assert said(body, "import os, pathlib, shutil").startswith("a c d e")
