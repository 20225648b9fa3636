"""Confinement on Linux, without root: Landlock, seccomp and resource limits, applied by the student process to itself.

What it stops: reading or writing any file but Python's own (read) and the scratch folder (write); sockets; new
processes and programs; signals to and tracing of others; raising its own limits.
"""

import ctypes
import errno
import os
import resource
import signal
import struct
import sys
from pathlib import Path

from autograder.isolation.limits import ProcessLimits
from autograder.isolation.watch import mapped

# What Python, TensorFlow and Matplotlib read while they run; nothing of the project or of a home folder.
SYSTEM_READABLE = (
    "/usr/lib",
    "/usr/lib64",
    "/lib",
    "/lib64",
    "/usr/share/fonts",
    "/usr/share/zoneinfo",
    "/etc/ld.so.cache",
)
DEVICES = ("/dev/null", "/dev/urandom", "/dev/random", "/dev/zero")

DENIED = (
    # Network and other ways to reach a process.
    "socket socketpair connect bind listen accept accept4 sendto sendmsg sendmmsg recvfrom recvmsg recvmmsg "
    "ptrace process_vm_readv process_vm_writev process_madvise pidfd_open pidfd_getfd pidfd_send_signal kcmp "
    "kill tkill rt_sigqueueinfo rt_tgsigqueueinfo msgget semget shmget mq_open "
    # Metadata of files outside the scratch folder, which Landlock does not cover.
    "chmod fchmod fchmodat fchmodat2 chown fchown lchown fchownat utime utimes utimensat futimesat "
    "setxattr lsetxattr fsetxattr removexattr lremovexattr fremovexattr "
    # New processes and programs.
    "fork vfork execve execveat "
    # Kernel interfaces that a lab never needs.
    "io_uring_setup io_uring_enter io_uring_register bpf perf_event_open userfaultfd keyctl add_key request_key "
    "mount umount2 pivot_root chroot setns unshare open_by_handle_at name_to_handle_at fanotify_init "
    "init_module finit_module delete_module kexec_load reboot swapon swapoff acct quotactl "
    "settimeofday clock_settime adjtimex sethostname setdomainname setrlimit setpriority ioprio_set "
    "sched_setscheduler sched_setattr sched_setparam "
    # Memory that no limit counts.
    "memfd_create memfd_secret"
).split()
CLONE_THREAD = 0x00010000
PR_SET_PDEATHSIG = 1
PR_SET_DUMPABLE = 4
# Calls that are refused for one value of an argument: call -> (which argument, its values).
DENIED_WITH = {
    # Signals to others: F_SETSIG, F_SETOWN, F_SETOWN_EX, F_NOTIFY, and the same by FIOSETOWN and SIOCSPGRP.
    "fcntl": (1, (8, 10, 15, 1026)),
    # Also flags of files that may only be read, and typing into a terminal.
    "ioctl": (1, (0x8901, 0x8902, 0x40086602, 0x40046602, 0x401C5820, 0x5412)),
    # Outliving the forkserver, and hiding open files from its watch.
    "prctl": (0, (PR_SET_PDEATHSIG, PR_SET_DUMPABLE)),
}
LANDLOCK_CREATE_RULESET, LANDLOCK_ADD_RULE, LANDLOCK_RESTRICT_SELF = 444, 445, 446
LANDLOCK_PATH_BENEATH, LANDLOCK_REFER = 1, 1 << 13
# From Landlock's sixth version on: no signal and no abstract socket leaves the domain.
SCOPES_SINCE, SCOPE_ABSTRACT_UNIX_SOCKET, SCOPE_SIGNAL = 6, 1, 2
CAPABILITY_VERSION_3 = 0x20080522


class CannotConfine(Exception):
    """This machine lacks Landlock, seccomp or a library for them; the text says which."""


def readable_paths() -> list[Path]:
    """Folders that a confined process may read: the Python installation and the system's libraries."""
    paths = {Path(sys.prefix), Path(sys.base_prefix), *map(Path, SYSTEM_READABLE), *map(Path, DEVICES)}
    return sorted(path for path in paths if path.exists())


def check_confinement() -> None:
    """Look whether this machine can confine.

    Raises:
        CannotConfine: if it cannot.
    """
    if not sys.platform.startswith("linux"):
        raise CannotConfine("Landlock and seccomp exist on Linux only")
    try:
        import landlock
        import pyseccomp

        landlock.landlock_abi_version()
        pyseccomp.get_api()
    # The libraries raise their own errors for an old kernel, a disabled module or a missing libseccomp.
    except Exception as problem:
        raise CannotConfine(str(problem).splitlines()[0]) from None


def confine(scratch: Path, limits: ProcessLimits) -> None:
    """Confine this process for good. Call it in a fresh fork with one thread.

    Args:
        scratch: the only folder that stays writable.
        limits: resource bounds.
    """
    libc = ctypes.CDLL(None, use_errno=True)
    # Die with the forkserver.
    libc.prctl(PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
    _limit(limits)
    _landlock(scratch)
    _scope(libc)
    _seccomp()
    _give_up_capabilities(libc)


def _give_up_capabilities(libc: ctypes.CDLL) -> None:
    # Where root grades: no devices in the scratch folder, no clock, no limits raised.
    header = (ctypes.c_uint32 * 2)(CAPABILITY_VERSION_3, 0)
    if libc.capset(header, (ctypes.c_uint32 * 6)()):
        raise OSError(ctypes.get_errno(), "capset")


def _limit(limits: ProcessLimits) -> None:
    for which, bound in (
        (resource.RLIMIT_AS, mapped(os.getpid()) + limits.memory),
        (resource.RLIMIT_FSIZE, limits.disk),
        (resource.RLIMIT_CPU, limits.cpu),
        (resource.RLIMIT_NOFILE, limits.open_files),
        (resource.RLIMIT_CORE, 0),
    ):
        resource.setrlimit(which, (bound, bound))
    # A write over the limit is then an OSError, not a killed process.
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)


def _landlock(scratch: Path) -> None:
    from landlock import FSAccess, Ruleset

    ruleset = Ruleset()
    for path in readable_paths():
        ruleset.allow(path, rules=FSAccess.READ_FILE | (FSAccess.READ_DIR if path.is_dir() else FSAccess(0)))
    # TensorFlow looks its own program up here; other processes' folders stay closed.
    ruleset.allow(f"/proc/{os.getpid()}", rules=FSAccess.READ_FILE | FSAccess.READ_DIR)
    ruleset.allow("/dev/null", rules=FSAccess.READ_FILE | FSAccess.WRITE_FILE)
    ruleset.allow(scratch, rules=FSAccess.all_dir() | FSAccess.READ_FILE | FSAccess.WRITE_FILE | FSAccess.TRUNCATE)
    ruleset.apply()
    os.close(ruleset._fd)


def _scope(libc: ctypes.CDLL) -> None:
    """What the library does not know of Landlock yet; the seccomp filter stands behind it on older systems."""
    import landlock

    if landlock.landlock_abi_version() < SCOPES_SINCE:
        return
    # handled_access_fs, handled_access_net, scoped. A ruleset denies moving files between folders unless it says so.
    attributes = (ctypes.c_uint64 * 3)(LANDLOCK_REFER, 0, SCOPE_ABSTRACT_UNIX_SOCKET | SCOPE_SIGNAL)
    ruleset = libc.syscall(LANDLOCK_CREATE_RULESET, attributes, ctypes.sizeof(attributes), 0)
    root = os.open("/", os.O_PATH)
    beneath = ctypes.create_string_buffer(struct.pack("=Qi", LANDLOCK_REFER, root))
    if (
        ruleset < 0
        or libc.syscall(LANDLOCK_ADD_RULE, ruleset, LANDLOCK_PATH_BENEATH, beneath, 0)
        or libc.syscall(LANDLOCK_RESTRICT_SELF, ruleset, 0)
    ):
        raise OSError(ctypes.get_errno(), "landlock")
    os.close(root)
    os.close(ruleset)


def _seccomp() -> None:
    import pyseccomp

    calls = pyseccomp.SyscallFilter(pyseccomp.ALLOW)
    refuse = pyseccomp.ERRNO(errno.EPERM)
    for name in DENIED:
        # Some calls exist on some processors only.
        if pyseccomp.resolve_syscall(pyseccomp.system_arch(), name) >= 0:
            calls.add_rule(refuse, name)
    calls.add_rule(refuse, "clone", pyseccomp.Arg(0, pyseccomp.MASKED_EQ, CLONE_THREAD, 0))
    # Without clone3 the C library falls back to clone, whose flags a filter can read.
    calls.add_rule(pyseccomp.ERRNO(errno.ENOSYS), "clone3")
    calls.add_rule(refuse, "tgkill", pyseccomp.Arg(0, pyseccomp.NE, os.getpid()))
    calls.add_rule(refuse, "prlimit64", pyseccomp.Arg(2, pyseccomp.NE, 0))
    calls.add_rule(refuse, "sched_setaffinity", pyseccomp.Arg(0, pyseccomp.NE, 0))
    for name, (argument, values) in DENIED_WITH.items():
        for value in values:
            # The kernel looks at the lower half only.
            calls.add_rule(refuse, name, pyseccomp.Arg(argument, pyseccomp.MASKED_EQ, 0xFFFFFFFF, value))
    calls.load()
