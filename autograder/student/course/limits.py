"""How much a submission may use, in all and for one exercise. ``assignment.toml`` says so in ``[limits]``."""

from dataclasses import dataclass, replace
from typing import Any

from autograder.student.text import UsageError

MIB = 2**20


@dataclass(frozen=True)
class Limits:
    """Bounds of one submission, or of one exercise in it.

    Attributes:
        seconds: of processor time that its answers may take, all together; a second of sleep counts as a third.
        memory: bytes of address space, beside what Python and TensorFlow take before anything of it runs.
        answer: bytes of one answer.
        disk: bytes in the scratch folder, all together.
        files: files and folders there.
        threads: TensorFlow's own included.
    """

    seconds: float
    memory: int = 4096 * MIB
    answer: int = 128 * MIB
    disk: int = 256 * MIB
    files: int = 10_000
    threads: int = 512


# The reference uses at most a third of each; a test measures it.
SUBMISSION = Limits(seconds=600)
EXERCISE = Limits(seconds=60)
EXERCISE_KEYS = {"seconds", "memory_mib", "answer_mib"}
SUBMISSION_KEYS = EXERCISE_KEYS | {"disk_mib", "files", "threads"}


def read_limits(data: dict[str, Any], where: str) -> tuple[Limits, dict[str, Limits]]:
    """The ``[limits]`` table: the submission's limits, and those of the exercises that it names.

        [limits]
        seconds = 900
        [limits.exercises.sort_words]
        seconds = 120
        memory_mib = 4096

    Args:
        where: the file, for messages.

    Raises:
        UsageError: if a key is unknown or a value is not a positive number.
    """
    table = dict(data)
    named = table.pop("exercises", {})
    if not isinstance(named, dict) or not all(isinstance(entry, dict) for entry in named.values()):
        raise UsageError(
            f"{where}의 `limits.exercises`가 올바르지 않아요. [limits.exercises.sort_words]처럼 문제마다 표가 있어야 "
            "해요.",
            f"Invalid `limits.exercises` in {where}. Expected a table for each exercise, such as "
            "[limits.exercises.sort_words]",
        )
    whole = _replace(SUBMISSION, table, SUBMISSION_KEYS, f"`limits` ({where})")
    ordinary = exercise_limits(whole)
    return whole, {
        name: _replace(ordinary, entry, EXERCISE_KEYS, f"`limits.exercises.{name}` ({where})")
        for name, entry in named.items()
    }


def exercise_limits(submission: Limits) -> Limits:
    """What an exercise may use of ``submission``'s limits where nothing is said of it."""
    return replace(submission, seconds=min(EXERCISE.seconds, submission.seconds))


def _replace(limits: Limits, table: dict[str, Any], known: set[str], where: str) -> Limits:
    changes: dict[str, Any] = {}
    for key, value in table.items():
        if key not in known:
            raise UsageError(
                f"{where}의 `{key}`은(는) 모르는 이름이에요. 쓸 수 있는 이름: {', '.join(sorted(known))}",
                f"Unknown `{key}` in {where}. Expected one of: {', '.join(sorted(known))}",
            )
        if isinstance(value, bool) or not isinstance(value, int | float) or value <= 0:
            raise UsageError(
                f"{where}의 `{key}` 값이 올바르지 않아요. 양수여야 해요. 받은 값: {value!r}",
                f"Invalid `{key}` in {where}. Expected a positive number. Received: {value!r}",
            )
        amount = value * MIB if key.endswith("_mib") else value
        changes[key.removesuffix("_mib")] = float(amount) if key == "seconds" else int(amount)
    return replace(limits, **changes)
