"""The list of allowed system calls: what is not on it is refused, whatever the kernel knows."""

import platform
import re
import sys

import pytest

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="seccomp is Linux")
on_x86 = pytest.mark.skipif(platform.machine() != "x86_64", reason="numbers of x86-64")


def test_calls_of_future_kernels_are_refused(confined):
    """EPERM is the filter's answer: the kernel itself would say ENOSYS."""
    seen = confined(**{f"n{number}": f"call({number}, 0, 0, 0, 0, 0, 0)" for number in (*range(463, 600), 1000, 4000)})
    assert set(seen.values()) == {"EPERM"}, seen


def test_every_call_that_is_not_on_the_list_is_refused(confined):
    """All numbers below 470 whose names the list does not have, called with arguments that harm nothing."""
    from pyseccomp import resolve_syscall, system_arch

    from autograder.sandbox.syscalls import ALLOWED, ALLOWED_WITH, UNKNOWN_HERE

    allowed = {*" ".join(ALLOWED).split(), *ALLOWED_WITH, "open", "openat", "tgkill", "prlimit64", "truncate"}
    names = {}
    for number in range(470):
        try:
            names[number] = resolve_syscall(system_arch(), number).decode()
        except ValueError:
            names[number] = str(number)
    # x86-64's uretprobe and uprobe go past any filter; they end who calls them.
    past_filters = (335, 336) if platform.machine() == "x86_64" else ()
    tried = {f"n{number}": name for number, name in names.items() if not (name in allowed or number in past_filters)}
    assert len(tried) > 200
    seen = confined(**{one: f"call({one[1:]}, -1, -1, -1, -1, -1, -1)" for one in tried})
    unknown = {f"n{number}" for number, name in names.items() if name in UNKNOWN_HERE.split()}
    assert {tried[one]: answer for one, answer in seen.items() if answer != "EPERM" and one not in unknown} == {}
    assert {seen[one] for one in unknown} == {"ENOSYS"}


def test_a_thread_shares_its_table_of_descriptors(confined):
    """Only the flags of pthread_create: without CLONE_FILES, a thread would hold files that the watch does not see."""
    flags = {name: 1 << bit for bit, name in enumerate(("vm", "fs", "files", "sighand"), start=8)} | {"thread": 1 << 16}
    clone = "220" if platform.machine() == "aarch64" else "56"
    attempts = {name: f"call({clone}, {0x3D0F00 & ~bit}, 0, 0, 0, 0)" for name, bit in flags.items()}
    attempts |= {
        "namespace": f"call({clone}, {0x3D0F00 | 0x20000}, 0, 0, 0, 0)",
        "fork": f"call({clone}, 17, 0, 0, 0, 0)",
        "unshare": f"libc('unshare', {0x400})",
        "close_range": "libc('close_range', 3000, 4000, 2)",
        "close_range_both": "libc('close_range', 3000, 4000, 6)",
        "clone3": "call(435, bytes(88), 88)",
    }
    seen = confined(**attempts)
    assert seen.pop("clone3") == "ENOSYS"
    assert set(seen.values()) == {"EPERM"}, seen


def test_closing_a_range_of_descriptors_is_allowed(confined):
    """`os.closerange` uses it."""
    seen = confined(close="os.closerange(1000, 2000)", flag="libc('close_range', 3000, 4000, 4)")
    assert set(seen.values()) == {"done"}


@on_x86
def test_calls_by_another_door_are_refused(confined):
    """The 32-bit entry (int 0x80) and the numbers of x32 are other architectures' calls; neither kills the process."""
    # mov eax, 20 (getpid of i386); int 0x80; cdqe; ret
    code = bytes.fromhex("b814000000cd804898c3")
    entry = (
        f"code = mmap.mmap(-1, 4096, prot=7); code.write({code!r})\n"
        "where = ctypes.addressof(ctypes.c_char.from_buffer(code))\n"
        "said = ctypes.CFUNCTYPE(ctypes.c_long)(where)()"
    )
    seen = confined(int80=entry, x32=f"call({0x40000000 + 39})", alive="said = os.getpid() > 0")
    assert seen == {"int80": "-1", "x32": "EPERM", "alive": "True"}


@pytest.mark.parametrize("call", ["fcntl", "ioctl", "prctl"])
def test_unknown_commands_are_refused(confined, call):
    """Of fcntl, ioctl and prctl a list is allowed: a number that no kernel knows is EPERM, not EINVAL or ENOTTY."""
    first = 0 if call == "prctl" else "os.pipe()[0]"
    commands = {"unknown": 0x7ABC, "leases": 1024, "notes": 1026, "pipe_size": 1031, "seals": 1033, "upper": 2**32 + 8}
    attempts = {
        name: f"libc('syscall', {NUMBERS[platform.machine()][call]}, {command if call == 'prctl' else first}, "
        f"{0 if call == 'prctl' else command}, 0, 0, 0)"
        for name, command in commands.items()
    }
    seen = confined(**attempts)
    assert set(seen.values()) == {"EPERM"}, seen


NUMBERS = {
    "x86_64": {"fcntl": 72, "ioctl": 16, "prctl": 157},
    "aarch64": {"fcntl": 25, "ioctl": 29, "prctl": 167},
}


def test_limits_can_be_read_and_not_set(confined):
    """Its own only."""
    seen = confined(
        read="import resource; said = resource.getrlimit(resource.RLIMIT_NOFILE)[0] > 0",
        own="import resource; resource.prlimit(os.getpid(), resource.RLIMIT_CPU)",
        lower="import resource; resource.setrlimit(resource.RLIMIT_NOFILE, (10, 10))",
        parent="import resource; resource.prlimit(os.getppid(), resource.RLIMIT_CPU)",
    )
    lower = seen.pop("lower")
    assert seen == {"read": "True", "own": "done", "parent": "EPERM"}
    assert re.search("EPERM|not allowed", lower)


def test_honest_programs_meet_no_refusal(confined):
    """What Python's library calls for ordinary work, beyond files."""
    seen = confined(
        clock="import time; time.sleep(0.001); time.process_time(); time.time()",
        machine="import platform; platform.uname(); os.cpu_count(); os.sched_getaffinity(0); os.getloadavg",
        random="import uuid, secrets; uuid.uuid4(); secrets.token_hex(4)",
        threads="from concurrent.futures import ThreadPoolExecutor as T; list(T(4).map(abs, range(9)))",
        pipe="r, w = os.pipe(); os.write(w, b'x'); os.read(r, 1)",
        signal="signal.signal(signal.SIGUSR1, lambda *_: None); signal.raise_signal(signal.SIGUSR1)",
        terminal="sys.stdin.isatty(); said = shutil.get_terminal_size((80, 24)) is not None",
        user="import getpass; os.getuid(); os.getpgid(0)",
        walk="list(os.walk('.')); os.statvfs('.'); os.getcwd(); os.umask(0o22)",
        copy="open('x', 'w').write('x'); shutil.copyfile('x', 'y'); shutil.move('y', 'z')",
        zip="import zipfile; z = zipfile.ZipFile('a.zip', 'w'); z.writestr('n', 'x'); z.close()",
        lock="import fcntl; fcntl.flock(os.open('x', os.O_RDWR), fcntl.LOCK_EX)",
        selector="import selectors; selectors.DefaultSelector().close()",
        resource="import resource; resource.getrusage(resource.RUSAGE_SELF)",
        ipc="import queue; queue.Queue().put(1)",
    )
    assert {name: said for name, said in seen.items() if said not in ("done", "True")} == {}
