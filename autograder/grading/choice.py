"""Which of a student's attempts is graded, and what of it is not read: judged from results, without reading a file."""

from collections.abc import Mapping, Sequence

from autograder.intake.beside import limit
from autograder.intake.found import Attempt, Found
from autograder.intake.words import FELL_BACK, NOT_READ, NOT_WRITTEN, SEVERAL, STILL_STUBS
from autograder.student.course.model import Exercise
from autograder.student.result import CheckResult, ExerciseResult
from autograder.student.text import Text

TOO_LARGE = "handed_in.too_large"
# It is written in another file that was handed in beside this one.
ELSEWHERE = "student.elsewhere"


def untouched(exercises: Sequence[ExerciseResult]) -> bool:
    """Whether nothing is written yet: every exercise still has its stub, or none at all."""
    checks = [check for exercise in exercises for check in exercise.checks if check.status != "unchecked"]
    stubs = [check for check in checks if check.status == "missing" or check.code == ELSEWHERE]
    # Beside these, a check that depends on one of them says nothing of its own.
    return bool(stubs) and all(check in stubs or check.code == TOO_LARGE for check in checks)


def too_large(exercise: Exercise, attempt: Attempt, public_only: bool) -> ExerciseResult | None:
    """The result of an exercise whose file is too large to be read; None where it can be judged."""
    files = [attempt.too_large[name] for name in exercise.files if name in attempt.too_large]
    if not files or any(name in attempt.files for name in exercise.files):
        return None
    words = exercise.misconceptions[TOO_LARGE]
    message = words.message.format(file=files[0], limit=limit())
    hint = words.hint.format(limit=limit())
    checks = exercise.checks_for(public_only)
    failed = tuple(CheckResult(one.name, one.visibility, "failed", TOO_LARGE, message, hint) for one in checks)
    return ExerciseResult(exercise.name, exercise.points, failed, "" if exercise.by_hand else None)


def file_problem(exercises: Sequence[ExerciseResult]) -> Text | None:
    """The reason why nothing of the file could be read, where that is so."""
    checks = [check for exercise in exercises for check in exercise.checks]
    if checks and all(check.code.startswith("file.") for check in checks):
        return checks[0].message
    return None


def notes_on(found: Found, chosen: int, reasons: Mapping[int, Text]) -> tuple[Text, ...]:
    """What the student should know: of several attempts, which one counts and why, then the rest.

    Args:
        chosen: number of the attempt that counts.
        reasons: numbers of attempts that cannot be read -> why; any other before the chosen one is untouched.
    """
    graded = found.attempts[chosen]
    said: list[Text] = []
    for number, one in enumerate(found.attempts[:chosen]):
        reason = reasons.get(number)
        facts = {"reason_ko": reason.ko, "reason_en": reason.en} if reason else {}
        if said or chosen in reasons:
            said.append((NOT_READ if reason else NOT_WRITTEN).format(name=one.label, **facts))
        else:
            words = FELL_BACK if reason else STILL_STUBS
            said.append(words.format(name=graded.label, latest=one.label, **facts))
    if not chosen and len(found.attempts) > 1 and chosen not in reasons:
        why = graded.why
        said.append(SEVERAL.format(name=graded.label, count=len(found.attempts), why_ko=why.ko, why_en=why.en))
    return (*said, *graded.notes, *found.notes)
