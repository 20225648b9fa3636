"""Which backend confines student code on this machine."""

import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from autograder.sandbox.confine import CannotConfine
from autograder.sandbox.container import find_engine, probe_container
from autograder.sandbox.trial import check_confinement
from autograder.sandbox.user import OURS, Confinement
from autograder.student.text import Text, UsageError


@dataclass(frozen=True)
class Backend:
    """A backend in force.

    Attributes:
        name: what results say under ``isolation``.
        forks: whether processes come from the warm forkserver.
        engine: the container engine's command; empty where there is none.
        warning: what the user must know, or None.
        confinement: of forked processes.
    """

    name: str
    forks: bool = False
    engine: tuple[str, ...] = ()
    warning: Text | None = None
    confinement: Confinement = OURS


def choose_backend(wanted: str, required: bool, say: Callable[[str], None] = lambda line: None) -> Backend:
    """The backend for this run, tried out before it is named.

    Args:
        wanted: ``auto``, ``confined``, ``container`` or ``none``.
        required: refuse to grade without isolation.
        say: shows a line where something takes minutes.

    Raises:
        UsageError: if it is not to be had here.
    """
    if wanted == "none":
        if required:
            raise UsageError(
                "--require-isolation과 --isolation none은 함께 쓸 수 없어요. 하나를 빼세요.",
                "--require-isolation and --isolation none exclude each other. Leave one of them out.",
            )
        return Backend("none", warning=UNCONFINED)
    reasons = []
    if wanted in ("auto", "confined"):
        try:
            check_confinement()
        except CannotConfine as problem:
            reasons.append(str(problem))
            if wanted == "auto":
                say(NOT_CONFINED.format(problem=problem).said)
        else:
            return Backend("confined", forks=True)
    if wanted in ("auto", "container"):
        try:
            return _container(wanted == "container", say)
        except CannotConfine as problem:
            reasons.append(str(problem))
    if wanted == "auto" and not required:
        return Backend("none", warning=UNCONFINED)
    raise UsageError(
        f"이 컴퓨터에서는 격리할 수 없어요: {'; '.join(reasons)}. {MEND[wanted].ko}",
        f"No isolation on this machine: {'; '.join(reasons)}. {MEND[wanted].en}",
    )


def choose_with_user(user: str) -> Backend:
    """The backend of a container that grades as root: ``confined``, or ``user`` where the kernel has no Landlock.

    Args:
        user: whom student processes become.

    Raises:
        UsageError: if neither is to be had here.
    """
    reasons = []
    for name, confinement in (("confined", Confinement(user)), ("user", Confinement(user, landlock=False))):
        try:
            check_confinement(confinement)
        except CannotConfine as problem:
            reasons.append(str(problem))
        else:
            return Backend(name, forks=True, confinement=confinement)
    raise UsageError(
        f"이 컨테이너에서는 격리할 수 없어요: {'; '.join(reasons)}. {MEND['confined'].ko}",
        f"No isolation in this container: {'; '.join(reasons)}. {MEND['confined'].en}",
    )


def _container(may_build: bool, say: Callable[[str], None]) -> Backend:
    engine = find_engine()
    if not engine.has_image():
        if not may_build:
            raise CannotConfine("the container image has not been built; --isolation container builds it")
        say(BUILDING.format(engine=engine.command[0]).said)
        engine.build_image()
    with tempfile.TemporaryDirectory(prefix="autograder-") as folder:
        probe_container(engine, Path(folder))
    return Backend("container", engine=engine.command)


MEND = {
    "confined": Text(
        ko="Linux 5.13 이상에서 채점하거나 --isolation container를 쓰세요.",
        en="Grade on Linux 5.13 or newer, or use --isolation container.",
    ),
    "container": Text(
        ko="Docker나 Podman을 켜고 내려받기가 되는지 확인하거나, Linux에서 --isolation confined로 채점하세요.",
        en="Start Docker or Podman and see that it may download, or grade on Linux with --isolation confined.",
    ),
    "auto": Text(
        ko="Linux 5.13 이상에서 채점하거나, Docker나 Podman을 켜고 --isolation container를 쓰세요.",
        en="Grade on Linux 5.13 or newer, or start Docker or Podman and use --isolation container.",
    ),
}
NOT_CONFINED = Text("이 시스템에서는 격리할 수 없어요: {problem}.", "This system does not confine: {problem}.")
BUILDING = Text(
    "{engine}: 컨테이너 이미지를 만들고 있어요. 처음 한 번, 몇 분 걸려요.",
    "{engine}: building the image, once and for some minutes",
)
UNCONFINED = Text(
    ko="격리 없이 채점해요: 제출한 코드가 이 컴퓨터의 파일과 네트워크에 접근할 수 있어요. "
    "믿을 수 있는 제출물만 채점하세요. Docker나 Podman이 있다면 --isolation container를 쓰세요.",
    en="Grading without isolation: submitted code can reach this computer's files and network. "
    "Grade only work you trust. Where there is Docker or Podman, use --isolation container.",
)
