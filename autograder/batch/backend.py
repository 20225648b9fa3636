"""Which backend confines student code on this machine."""

from dataclasses import dataclass

from autograder.isolation.confine import CannotConfine, check_confinement
from autograder.text import Text, UsageError


@dataclass(frozen=True)
class Backend:
    """A backend in force.

    Attributes:
        name: what results say under ``isolation``.
        forks: whether processes come from the warm forkserver.
        warning: what the user must know, or None.
    """

    name: str
    forks: bool
    warning: Text | None = None


def choose_backend(wanted: str, required: bool) -> Backend:
    """The backend for this run.

    Args:
        wanted: ``auto``, ``confined``, ``container`` or ``none``.
        required: refuse to grade without isolation.

    Raises:
        UsageError: if it is not to be had here.
    """
    if wanted == "container":
        raise UsageError("The container backend is not part of this version. Use --isolation confined on Linux.")
    if wanted != "none":
        try:
            check_confinement()
        except CannotConfine as problem:
            if wanted == "confined" or required:
                raise UsageError(
                    f"No isolation on this machine: {problem}. Grade on Linux 5.13 or newer, or allow --isolation none."
                ) from None
        else:
            return Backend("confined", forks=True)
    if required:
        raise UsageError("--require-isolation and --isolation none exclude each other. Leave one of them out.")
    return Backend("none", forks=False, warning=UNCONFINED)


UNCONFINED = Text(
    ko="격리 없이 채점해요: 제출한 코드가 이 컴퓨터의 파일과 네트워크에 접근할 수 있어요. "
    "믿을 수 있는 제출물만 채점하세요.",
    en="Grading without isolation: submitted code can reach this computer's files and network. "
    "Grade only work you trust.",
)
