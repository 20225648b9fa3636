"""The system calls that a confined process may make. Every other one is refused, also those of future kernels.

Recorded on x86-64: every call of a lab's specimens without Keras and of most of one with models and files (strace),
then what this list refuses to three right specimens and a wrong one of every exercise (SCMP_FLTATR_CTL_LOG): clone3
only. arm64 lacks some of these names; they are left out there. A group says why it may hold calls that were not
recorded.
"""

import errno
import os

import pyseccomp
from pyseccomp import EQ, MASKED_EQ, Arg

from autograder.sandbox import landlock

ALLOWED = {
    # Descriptors that it has: Landlock looked at what was opened.
    "read write readv writev pread64 pwrite64 preadv pwritev preadv2 pwritev2 lseek close dup dup2 dup3 pipe pipe2 "
    "fsync fdatasync ftruncate flock sendfile copy_file_range",
    # Files by name: Landlock looks at those that read and write; the others tell names, sizes and dates.
    "stat lstat fstat newfstatat statx statfs fstatfs access faccessat faccessat2 readlink readlinkat getdents64 "
    "getdents getcwd chdir fchdir umask mkdir mkdirat rmdir unlink unlinkat rename renameat renameat2 link linkat "
    "symlink symlinkat mknod mknodat",
    # Its own memory, bounded by RLIMIT_AS.
    "brk mmap munmap mprotect mremap madvise msync",
    # Its own threads, signals and end. Threads are made by clone, see below.
    "futex set_robust_list set_tid_address rseq gettid getpid getppid exit exit_group sched_yield "
    "rt_sigaction rt_sigprocmask rt_sigreturn rt_sigpending rt_sigsuspend rt_sigtimedwait sigaltstack restart_syscall "
    "pause alarm setitimer getitimer",
    # Waiting and clocks.
    "select pselect6 poll ppoll epoll_create epoll_create1 epoll_ctl epoll_wait epoll_pwait epoll_pwait2 eventfd2 "
    "nanosleep clock_nanosleep clock_gettime clock_getres gettimeofday time times",
    # What the machine and the process are: numbers that TensorFlow's thread pools and `platform` ask for.
    "uname sysinfo getcpu getrandom getrusage getrlimit capget getpriority "
    "getuid geteuid getgid getegid getresuid getresgid getgroups getpgid getpgrp getsid "
    "sched_getaffinity sched_getparam sched_getscheduler sched_get_priority_max sched_get_priority_min",
}
# The C library and TensorFlow go another way where the kernel does not know these; EPERM would end them.
UNKNOWN_HERE = "clone3 openat2 futex_waitv futex_wait futex_wake futex_requeue mseal map_shadow_stack memfd_create"
# glibc's pthread_create: CLONE_VM | FS | FILES | SIGHAND | THREAD | SYSVSEM | SETTLS | PARENT_SETTID | CHILD_CLEARTID.
# All descriptors stay in one table, which the watch sees.
THREAD = 0x3D0F00
LOWER_HALF = 0xFFFFFFFF
PR_SET_NAME, PR_GET_NAME, PR_GET_DUMPABLE, PR_SET_VMA = 15, 16, 3, 0x53564D41
# Duplicates, flags and locks. Not: F_SETSIG, F_SETOWN (signals to others), F_SETLEASE, F_NOTIFY, F_SETPIPE_SZ.
FCNTL = (0, 1, 2, 3, 4, 5, 6, 7, 36, 37, 38, 1030, 1032)
# TCGETS, TIOCGWINSZ, FIONREAD, FIONBIO, FIONCLEX, FIOCLEX, TCGETS2: is it a terminal, and flags of its own descriptors.
IOCTL = (0x5401, 0x5413, 0x541B, 0x5421, 0x5450, 0x5451, 0x802C542A)
# Calls that are allowed for some values of an argument: call -> (which argument, its values).
ALLOWED_WITH = {
    "clone": (0, (THREAD,)),
    "fcntl": (1, FCNTL),
    "ioctl": (1, IOCTL),
    "prctl": (0, (PR_SET_NAME, PR_GET_NAME, PR_GET_DUMPABLE, PR_SET_VMA)),
    # CLOSE_RANGE_CLOEXEC, not CLOSE_RANGE_UNSHARE, which would make a table that the watch does not see.
    "close_range": (2, (0, 4)),
}


def filter_calls() -> None:
    """Refuse this process, for good, every system call that is not allowed here.

    Raises:
        OSError: if the kernel or libseccomp does not do so.
    """
    calls = pyseccomp.SyscallFilter(pyseccomp.ERRNO(errno.EPERM))
    # The calls of other architectures (int 0x80, x32) are refused like any other; by default they would kill a thread.
    calls.set_attr(pyseccomp.Attr.ACT_BADARCH, pyseccomp.ERRNO(errno.EPERM))
    for name in " ".join(ALLOWED).split():
        _add(calls, pyseccomp.ALLOW, name)
    for name in UNKNOWN_HERE.split():
        _add(calls, pyseccomp.ERRNO(errno.ENOSYS), name)
    for name, (argument, values) in ALLOWED_WITH.items():
        for value in values:
            # The kernel looks at the lower half only.
            _add(calls, pyseccomp.ALLOW, name, Arg(argument, MASKED_EQ, LOWER_HALF, value))
    _add_opening(calls, "open", 1)
    _add_opening(calls, "openat", 2)
    _add(calls, pyseccomp.ALLOW, "tgkill", Arg(0, MASKED_EQ, LOWER_HALF, os.getpid()))
    # Reading one's own limits, not setting any.
    for process in (0, os.getpid()):
        _add(calls, pyseccomp.ALLOW, "prlimit64", Arg(0, MASKED_EQ, LOWER_HALF, process), Arg(2, EQ, 0))
    if landlock.version() >= landlock.TRUNCATE_SINCE:
        _add(calls, pyseccomp.ALLOW, "truncate")
    calls.load()


def _add_opening(calls: pyseccomp.SyscallFilter, name: str, flags: int) -> None:
    """Allow to open a file for reading, for writing or for both.

    Not: O_RDONLY | O_TRUNC, which empties a readable file before Landlock's third version, and the access mode 3, of
    which Landlock asks no right.
    """
    mode = os.O_ACCMODE
    _add(calls, pyseccomp.ALLOW, name, Arg(flags, MASKED_EQ, mode | os.O_TRUNC, os.O_RDONLY))
    for writing in (os.O_WRONLY, os.O_RDWR):
        _add(calls, pyseccomp.ALLOW, name, Arg(flags, MASKED_EQ, mode, writing))


def _add(calls: pyseccomp.SyscallFilter, action: int, name: str, *arguments: Arg) -> None:
    # Some calls exist on some processors only, or are unknown to an older libseccomp: those stay refused.
    if pyseccomp.resolve_syscall(pyseccomp.system_arch(), name) >= 0:
        calls.add_rule(action, name, *arguments)
