"""The few calls of Landlock, by number: the C library has no functions for them.

Rights are masked by the kernel's version. What an older version cannot refuse, the filter of system calls refuses.
"""

import ctypes
import errno
import os
import struct
from collections.abc import Mapping
from pathlib import Path

CREATE_RULESET, ADD_RULE, RESTRICT_SELF = 444, 445, 446
GET_VERSION, PATH_BENEATH = 1, 1
PR_SET_NO_NEW_PRIVS = 38

# struct landlock_ruleset_attr: the rights on files.
WRITE_FILE, READ_FILE, READ_DIR, REMOVE_DIR, REMOVE_FILE = (1 << bit for bit in range(1, 6))
MAKE_DIR, MAKE_REG, MAKE_FIFO, MAKE_SYM = 1 << 7, 1 << 8, 1 << 10, 1 << 12
REFER, TRUNCATE = 1 << 13, 1 << 14
# All rights of the first version, and what later ones added: REFER, TRUNCATE, IOCTL_DEV.
FIRST_RIGHTS = (1 << 13) - 1
RIGHTS_SINCE = {2: REFER, 3: TRUNCATE, 5: 1 << 15}
# TCP: bind and connect. Scopes: abstract sockets and signals stay within the domain.
NETWORK_SINCE, NETWORK = 4, 0b11
SCOPES_SINCE, SCOPES = 6, 0b11
TRUNCATE_SINCE = 3
# What means something for a file; the kernel refuses rules that give a file the rights of a folder.
OF_FILES = WRITE_FILE | READ_FILE | TRUNCATE
IN_SCRATCH = OF_FILES | READ_DIR | REMOVE_DIR | REMOVE_FILE | MAKE_DIR | MAKE_REG | MAKE_FIFO | MAKE_SYM | REFER
# Tests take a newer kernel for an older one.
AT_MOST = "AUTOGRADER_LANDLOCK"


def version() -> int:
    """The version of Landlock in force here, from 1 on; 0 where there is none."""
    found: int = ctypes.CDLL(None, use_errno=True).syscall(CREATE_RULESET, None, ctypes.c_size_t(0), GET_VERSION)
    return min(max(found, 0), int(os.environ.get(AT_MOST, found)))


def restrict(allowed: Mapping[Path, int]) -> None:
    """Leave this thread and what it starts only the rights of ``allowed`` (file or folder -> rights), for good.

    Raises:
        OSError: if the kernel does not do so.
    """
    present = version()
    if not present:
        raise OSError(errno.ENOSYS, "Landlock")
    rights = FIRST_RIGHTS | sum(right for since, right in RIGHTS_SINCE.items() if present >= since)
    network = NETWORK if present >= NETWORK_SINCE else 0
    scopes = SCOPES if present >= SCOPES_SINCE else 0
    libc = ctypes.CDLL(None, use_errno=True)
    # Zeros at the end, which an older kernel does not know, are no error there.
    attributes = struct.pack("=QQQ", rights, network, scopes)
    ruleset = _checked(libc.syscall(CREATE_RULESET, attributes, ctypes.c_size_t(len(attributes)), 0))
    for path, wanted in allowed.items():
        descriptor = os.open(path, os.O_PATH | os.O_CLOEXEC)
        fitting = wanted & rights & (-1 if path.is_dir() else OF_FILES)
        rule = struct.pack("=Qi", fitting, descriptor)
        _checked(libc.syscall(ADD_RULE, ruleset, PATH_BENEATH, rule, 0))
        os.close(descriptor)
    _checked(libc.prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0))
    _checked(libc.syscall(RESTRICT_SELF, ruleset, 0))
    os.close(ruleset)


def _checked(result: int) -> int:
    if result < 0:
        number = ctypes.get_errno()
        raise OSError(number, f"Landlock: {os.strerror(number)}")
    return result
