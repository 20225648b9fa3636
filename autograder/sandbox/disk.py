"""The file system of a scratch folder: one of the limit's size where that is to be had, else the folder, watched.

In a mount namespace of the forkserver's own (root, or a user namespace), a tmpfs of so many bytes and files is mounted
on each scratch folder. The kernel counts everything there: written in one burst, reserved, mapped, deleted while open.
Where that is not allowed (some containers, Ubuntu's restriction of user namespaces), `watch` looks from outside.
"""

import contextlib
import ctypes
import os
import shutil
from pathlib import Path

from autograder.sandbox.watch import ProcessLimits, disk_use, nameless

CLONE_NEWNS, CLONE_NEWUSER = 0x00020000, 0x10000000
MS_NOSUID, MS_NODEV, MS_NOEXEC, MS_REC, MS_PRIVATE = 2, 4, 8, 1 << 14, 1 << 18
MNT_DETACH = 2
# Tests do without the tmpfs.
WATCHED = "AUTOGRADER_WATCHED_DISK"


def may_mount(folder: Path, one_user: bool = True) -> bool:
    """Take this process, which has one thread, into a mount namespace of its own, if it may mount a tmpfs there.

    Args:
        folder: any folder; a tmpfs is mounted there for a trial, by a process that ends with it.
        one_user: whether all processes are of our own user: a namespace for users that we may make knows no other.
    """
    if os.environ.get(WATCHED):
        return False
    # A namespace that is left half made cannot be left any more: a fork tries first.
    child = os.fork()
    if child == 0:
        with contextlib.suppress(BaseException):
            _enter_namespace(one_user)
            _mount(folder, 2**20, 10)
            os._exit(0)
        os._exit(1)
    if os.waitpid(child, 0)[1]:
        return False
    _enter_namespace(one_user)
    return True


class Disk:
    """What one student process may write to.

    Args:
        folder: its scratch folder.
        limits: bytes and files.
        mountable: whether ``may_mount`` said so.

    Raises:
        OSError: if the tmpfs cannot be mounted after all.
    """

    def __init__(self, folder: Path, limits: ProcessLimits, mountable: bool) -> None:
        self._folder, self._limits, self._mounted = folder, limits, mountable
        self._beneath = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        try:
            if mountable:
                # The folder itself is the first file.
                _mount(folder, limits.disk, limits.files + 1)
        except OSError:
            os.close(self._beneath)
            raise

    def fill(self) -> None:
        """Bring what was handed in into the new file system. The student process does so, before it is confined."""
        if not self._mounted:
            return
        names = [entry.name for entry in os.scandir(self._beneath) if entry.is_file(follow_symlinks=False)]
        for name in names:
            source = os.open(name, os.O_RDONLY | os.O_NOFOLLOW, dir_fd=self._beneath)
            # What does not fit is cut off; the process is then over its limit from the start.
            with (
                contextlib.suppress(OSError),
                os.fdopen(source, "rb") as reading,
                (self._folder / name).open("wb") as writing,
            ):
                shutil.copyfileobj(reading, writing)

    def used(self) -> int:
        """Bytes of all files."""
        if not self._mounted:
            return disk_use(self._folder, self._limits)
        found = os.statvfs(self._folder)
        return (found.f_blocks - found.f_bfree) * found.f_frsize

    def is_over(self, pid: int) -> bool:
        """Whether the process ``pid`` has used up what it may use, or makes folders without end."""
        hidden = 0
        if self._mounted:
            found = os.statvfs(self._folder)
            if not found.f_bfree or not found.f_ffree:
                return True
        else:
            hidden = nameless(pid, self._folder)
        # Also in a tmpfs: Landlock walks up at every call, so that 10,000 folders in each other took 93 seconds.
        return disk_use(self._folder, self._limits) + hidden > self._limits.disk

    def give_back(self) -> None:
        """Forget the file system and everything in it; the process must have ended."""
        os.close(self._beneath)
        if self._mounted:
            # It is gone already where the folder was removed meanwhile.
            ctypes.CDLL(None).umount2(os.fsencode(self._folder), MNT_DETACH)


def _enter_namespace(one_user: bool) -> None:
    user, group = os.geteuid(), os.getegid()
    try:
        _call("unshare", CLONE_NEWNS)
    except PermissionError:
        if not one_user:
            raise
        _call("unshare", CLONE_NEWNS | CLONE_NEWUSER)
        for name, text in (("setgroups", "deny"), ("uid_map", f"{user} {user} 1"), ("gid_map", f"{group} {group} 1")):
            Path(f"/proc/self/{name}").write_text(text, encoding="ascii")
    # Nothing of what is mounted here is seen outside.
    _call("mount", None, b"/", None, MS_REC | MS_PRIVATE, None)


def _mount(folder: Path, size: int, files: int) -> None:
    options = f"size={size},nr_inodes={files},mode=0700".encode()
    _call("mount", b"tmpfs", os.fsencode(folder), b"tmpfs", MS_NOSUID | MS_NODEV | MS_NOEXEC, options)


def _call(name: str, *arguments: bytes | int | None) -> None:
    libc = ctypes.CDLL(None, use_errno=True)
    places = [ctypes.c_ulong(one) if isinstance(one, int) else one for one in arguments]
    if getattr(libc, name)(*places):
        number = ctypes.get_errno()
        raise OSError(number, f"{name}: {os.strerror(number)}")
