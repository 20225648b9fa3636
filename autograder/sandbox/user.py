"""Another user for student processes, where root grades: in a container whose kernel may lack Landlock."""

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Confinement:
    """What confines student processes, beside resource limits and the list of system calls.

    Attributes:
        user: the name of the user that they become; empty for the one that starts them.
        landlock: whether Landlock closes files; without it only the permissions of ``user`` do.
    """

    user: str = ""
    landlock: bool = True

    @property
    def arguments(self) -> list[str]:
        """For the command of a process that confines; ``read`` reads them."""
        return ([f"--user={self.user}"] if self.user else []) + ([] if self.landlock else ["--no-landlock"])

    @classmethod
    def read(cls, arguments: Sequence[str]) -> "Confinement":
        """What ``arguments`` says, among other words of a command."""
        users = [one.removeprefix("--user=") for one in arguments if one.startswith("--user=")]
        return cls(users[-1] if users else "", "--no-landlock" not in arguments)


# As the user that grades.
OURS = Confinement()


def become(user: str) -> None:
    """Become ``user`` for good, in none of our groups.

    Raises:
        OSError: if this process may not, or there is no such user.
    """
    number, group = _numbers(user)
    os.setgroups([])
    os.setresgid(group, group, group)
    os.setresuid(number, number, number)


def give_to(user: str, folder: Path) -> None:
    """Let ``folder`` and the files in it be of ``user``; what was handed in holds no folders.

    Raises:
        OSError: if this process may not, or there is no such user.
    """
    number, group = _numbers(user)
    for path in (folder, *folder.iterdir()):
        os.chown(path, number, group, follow_symlinks=False)


def done_as(user: str, call: Callable[[], object]) -> None:
    """Call ``call`` in a fork that has become ``user``: root in a container may lack rights over its processes.

    Raises:
        OSError: if that failed.
    """
    child = os.fork()
    if child == 0:
        try:
            become(user)
            call()
            os._exit(0)
        finally:
            os._exit(1)
    if os.waitpid(child, 0)[1]:
        raise PermissionError(f"could not be done as {user}")


def _numbers(user: str) -> tuple[int, int]:
    # Windows has no such module.
    import pwd

    try:
        entry = pwd.getpwnam(user)
    except KeyError:
        raise FileNotFoundError(f"no user is called {user}") from None
    return entry.pw_uid, entry.pw_gid
