"""How much memory this container has: too little of it ends the grader without a word."""

from collections.abc import Iterator
from pathlib import Path

from autograder.student.course.limits import MIB
from autograder.student.text import Text

# With and without Keras. Whole solutions of this course took at most 791 and 174 MB; Gradescope's default is 768 MB.
LEAST = {True: 1024 * MIB, False: 256 * MIB}
TOO_LITTLE = Text(
    ko="채점하지 못했어요. 컨테이너의 메모리가 {have} MB인데 {least} MB가 필요해요. "
    "담당자는 과제의 Autograder Settings에서 컨테이너를 3 GB 이상으로 올리고 다시 채점하세요.",
    en="Not graded. The container has {have} MB of memory and needs {least} MB. "
    "Instructors: raise the container to 3 GB or more in the assignment's Autograder Settings, then rerun.",
)


def too_little_memory(keras: bool, root: Path = Path("/")) -> Text | None:
    """What to tell where this container has too little memory; None where it has enough, or does not say.

    Args:
        keras: whether the lab uses Keras.
        root: where ``proc`` and ``sys`` lie.
    """
    have = memory(root)
    if have is None or have >= LEAST[keras]:
        return None
    return TOO_LITTLE.format(have=have // MIB, least=LEAST[keras] // MIB)


def memory(root: Path = Path("/")) -> int | None:
    """Bytes of memory that processes may use here: the least of the machine's and of each control group's around."""
    limits = [*_of_groups(root), *_of_machine(root)]
    return min(limits, default=None)


def _of_machine(root: Path) -> Iterator[int]:
    for line in _read(root / "proc" / "meminfo").splitlines():
        if line.startswith("MemTotal:"):
            yield int(line.split()[1]) * 1024


def _of_groups(root: Path) -> Iterator[int]:
    """Limits of both versions of control groups; a group without one says ``max`` or a number beyond any machine's."""
    mounted = root / "sys" / "fs" / "cgroup"
    kinds = ((mounted, "memory.max"), (mounted / "memory", "memory.limit_in_bytes"))
    for line in ("0::/", *_read(root / "proc" / "self" / "cgroup").splitlines()):
        group = Path(line.split(":", 2)[-1].lstrip("/"))
        for folder in (group, *group.parents):
            for top, name in kinds:
                text = _read(top / folder / name).strip()
                if text.isdecimal():
                    yield int(text)


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
