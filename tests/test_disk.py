"""The bound of the scratch folder cannot be evaded: with a tmpfs where it may be mounted, and without."""

import contextlib
import json
import sys
import textwrap
import time
from pathlib import Path

import pytest

from autograder.sandbox.launch import ForkLauncher
from autograder.sandbox.scratch import Scratch
from autograder.sandbox.student_process import DISK_IS_FULL, StudentProcess
from autograder.student.course.limits import MIB, Limits
from autograder.student.service.peer import NoAnswer

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the forkserver is for Linux")

LIMITS = Limits(seconds=100, memory=1024 * MIB, disk=8 * MIB, files=100, threads=50)
TOP = """
import ctypes, errno, mmap, os, threading, time
MB = bytes(2**20)
HELD = []
def g():
    open('mine', 'wb').write(2 * MB)
    return os.listdir('.')
"""
# Holds 32 MB in files that have no name.
HIDES = """
def hide():
    for number in range(8):
        HELD.append(os.open(f"x{number}", os.O_CREAT | os.O_RDWR))
        os.unlink(f"x{number}")
        for _ in range(4):
            os.write(HELD[-1], MB)
"""
FLOODS = {
    "many files": "for n in range(1000): open(str(n), 'w').close()\ntime.sleep(60)",
    "deep folders": "while True: os.mkdir('d'); os.chdir('d')",
    "large files": "for n in range(4): open(str(n), 'wb').write(4 * MB)\ntime.sleep(60)",
    "deleted files": "hide()\ntime.sleep(60)",
    "swallowed errors": """
        while True:
            try: open(str(time.time()), 'wb').write(MB)
            except OSError: pass
    """,
    "mapped and deleted": """
        for n in range(8):
            file = os.open('m', os.O_CREAT | os.O_RDWR)
            os.ftruncate(file, 4 * 2**20)
            HELD.append(mmap.mmap(file, 4 * 2**20))
            os.close(file)
            os.unlink('m')
            for page in range(0, 4 * 2**20, 4096): HELD[-1][page] = 1
        time.sleep(60)
    """,
    "another table of descriptors": """
        def private():
            ctypes.CDLL(None).close_range(3000, 4000, 2)
            try:
                hide()
            finally:
                time.sleep(60)
        thread = threading.Thread(target=private, daemon=True)
        thread.start()
        thread.join()
    """,
}
WAYS = pytest.mark.parametrize("watched", [False, True], ids=["tmpfs", "watched"])


@pytest.fixture
def student(start_forkserver, tmp_path):
    """Start a submission whose function ``f`` has this body; ``files`` are handed in beside it."""
    running = []

    def start(body, watched, **files):
        server = start_forkserver(watched=watched)
        if not watched and not server.mounts:
            pytest.skip("no tmpfs may be mounted here")
        source = tmp_path / "submission.py"
        source.write_text(f"{TOP}{HIDES}\ndef f():\n{textwrap.indent(textwrap.dedent(body), '    ')}\n", "utf-8")
        paths = {"submission.py": source}
        for name, content in files.items():
            paths[name] = tmp_path / name
            paths[name].write_bytes(content)
        scratch = Scratch(tmp_path / "scratch")
        scratch.root.mkdir()
        scratch.fill(paths)
        launcher = ForkLauncher(server.controls[0])
        running.append(StudentProcess(launcher, scratch, "submission.py", ("f", "g"), 60, LIMITS))
        running[-1].server = server
        return running[-1]

    yield start
    for one in running:
        one.stop()


def ask(student, name="f", timeout=50):
    """The header of an answer."""
    message = {"op": "call", "name": name, "args": {"$": "list", "items": []}, "kwargs": {"$": "dict", "items": []}}
    return student.ask(message, {}, timeout)[0]


def how_it_ended(student):
    """``disk`` where the answer or the end says so; any other kind else."""
    try:
        header = ask(student)
    except NoAnswer as problem:
        return problem.kind
    return "disk" if header == DISK_IS_FULL else header


@WAYS
@pytest.mark.parametrize("flood", FLOODS)
def test_a_flood_is_stopped_and_named(student, flood, watched):
    """Bytes and files that no name leads to are counted, too, and the disk is named."""
    assert how_it_ended(student(FLOODS[flood], watched)) == "disk"


@WAYS
def test_a_process_without_its_main_thread_is_ended(student, watched):
    """/proc shows no descriptors of such a process: it is not waited for."""
    body = """
        threading.Thread(target=time.sleep, args=(100,), daemon=True).start()
        ctypes.CDLL(None).pthread_exit(0)
    """
    begun = time.monotonic()
    assert how_it_ended(student(body, watched)) == "died"
    assert time.monotonic() - begun < 40


def test_a_tmpfs_holds_no_byte_more_than_the_limit(student):
    """However fast it is written, by any call."""
    body = """
        for name in 'abcdef':
            try: open(name, 'wb').write(100 * MB)
            except OSError: pass
        return [os.statvfs('.').f_blocks * os.statvfs('.').f_frsize, os.statvfs('.').f_bavail]
    """
    process = student(body, False)
    # It is ended for that, unless the answer is there first.
    with contextlib.suppress(NoAnswer):
        assert json.loads(ask(process))["value"]["items"] == [LIMITS.disk, 0]
    process.stop()
    assert LIMITS.disk / 2 <= process.used["disk"] <= LIMITS.disk


@WAYS
def test_reserving_space_is_refused(student, watched):
    """A call that takes gigabytes in a moment."""
    body = """
        try: os.posix_fallocate(os.open('x', os.O_CREAT | os.O_RDWR), 0, 2**30)
        except OSError as problem: return errno.errorcode[problem.errno]
    """
    assert json.loads(ask(student(body, watched)))["value"] == "EPERM"


@WAYS
def test_a_full_disk_is_empty_for_the_next_exercise(student, watched):
    """What one function wrote costs the next one nothing."""
    body = """
        for n in range(4): open(str(n), 'wb').write(4 * MB)
        time.sleep(60)
    """
    process = student(body, watched)
    assert how_it_ended(process) == "disk"
    assert set(json.loads(ask(process, "g"))["value"]["items"]) == {"submission.py", "mine"}


@WAYS
def test_what_was_handed_in_is_there(student, watched):
    """Also in a file system of its own; what is used is counted."""
    process = student(
        "return open('notes.bin', 'rb').read(3).decode() + str(os.path.getsize('notes.bin'))",
        watched,
        **{"notes.bin": b"abc" * 2**20},
    )
    assert json.loads(ask(process))["value"] == f"abc{3 * 2**20}"
    process.stop()
    assert 3 * MIB <= process.used["disk"] <= 3.2 * MIB


@WAYS
def test_too_much_handed_in_is_the_submissions_own_fault(student, watched):
    """The disk is named; the forkserver goes on."""
    process = student("time.sleep(60)", watched, **{"notes.bin": bytes(9 * MIB)})
    assert how_it_ended(process) == "disk"
    assert process.server.process.poll() is None


@WAYS
def test_nothing_stays_mounted(student, watched):
    """The file system goes with the process, and nothing of it is seen outside."""
    process = student("return 1", watched)
    ask(process)
    scratch = str(process._scratch.work)
    mounts = Path(f"/proc/{process.server.process.pid}/mounts")
    assert (scratch in mounts.read_text(encoding="utf-8")) != watched
    assert scratch not in Path("/proc/self/mounts").read_text(encoding="utf-8")
    process.stop()
    assert scratch not in mounts.read_text(encoding="utf-8")
