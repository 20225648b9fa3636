"""From how a check ended to its result: which status, which misconception, which words."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from autograder.student.checking.disclosure import HIDDEN, disclosed
from autograder.student.checking.exceptions import RAISED, named
from autograder.student.checking.outline import KNOWN
from autograder.student.checks.failures import CheckFailed, Missing, OverBudget, StudentFailed, readable
from autograder.student.course.model import Check, Exercise, Misconception
from autograder.student.result import GRADER_ERROR, UNCHECKED, CheckResult, CheckStatus
from autograder.student.text import Text
from autograder.student.transport.assemble import NotRebuildable

# Status of a check, an exercise or a submission -> its words.
WORDS = {
    "passed": Text(ko="통과", en="passed"),
    "partial": Text(ko="일부 통과", en="partial"),
    "failed": Text(ko="실패", en="failed"),
    "missing": Text(ko="미작성", en="missing"),
    "waiting": Text(ko="채점 대기", en="waiting"),
    "unchecked": Text(ko="아직 확인 안 함", en="not checked yet"),
    "error": Text(ko="판정 못 함", en="not judged"),
    "graded": Text(ko="채점함", en="graded"),
    "unreadable": Text(ko="읽을 수 없음", en="unreadable"),
}
FALLBACK = "check.failed"
# What a run of public checks says of itself.
NO_GRADE = Text(
    ko="이 저장소의 공개 검사 결과이고 성적은 아니에요.",
    en="Public checks of this repository, and no grade.",
)
# Of an exercise that a person marks.
TO_READ = Text(ko="담당자가 읽고 점수를 줘요", en="a person reads it and gives the points")
ADVISORY = Text(
    ko=f"{NO_GRADE.ko} 나머지 검사는 담당자가 채점할 때 실행돼요.",
    en=f"{NO_GRADE.en} Further checks run when your instructor grades.",
)


def verdict(exercise: Exercise, check: Check, problem: BaseException | None) -> CheckResult:
    """The result of a check that ended with ``problem``, or without one.

    An ``AssertionError`` is the student's failure. Any other exception is the grader's own: status ``error``.
    """
    if problem is None:
        return CheckResult(check.name, check.visibility, "passed")
    if isinstance(problem, NotRebuildable):
        problem = StudentFailed(problem.code, **problem.facts)
    # Only what a submission answered makes judging it so long.
    if isinstance(problem, OverBudget):
        problem = StudentFailed("student.too_heavy")
    if isinstance(problem, Missing):
        return worded(exercise, check, "missing", problem.code, problem.facts)
    if isinstance(problem, CheckFailed):
        return worded(exercise, check, "failed", problem.code, problem.facts)
    if isinstance(problem, AssertionError):
        return worded(exercise, check, "failed", FALLBACK, {})
    return unjudged(exercise, check)


def unjudged(exercise: Exercise, check: Check) -> CheckResult:
    """The result of a check that the grader could not judge: its own fault."""
    return worded(exercise, check, "error", GRADER_ERROR, {})


def worded(exercise: Exercise, check: Check, status: CheckStatus, code: str, facts: dict[str, Any]) -> CheckResult:
    """A result with the words of misconception ``code``; the fallback's where the catalogue has no such code."""
    if code == RAISED:
        code, facts = named(facts)
    entry = exercise.misconceptions.get(code)
    if entry is None:
        code, entry = GRADER_ERROR, exercise.misconceptions[GRADER_ERROR]
        status = "error"
    if check.visibility == "hidden":
        facts = _closed(facts, code, exercise)
    message, hint = _fill(entry, facts)
    return CheckResult(check.name, check.visibility, status, code, message, hint)


def _fill(entry: Misconception, facts: dict[str, Any]) -> tuple[Text, Text]:
    # What an exception says was cut and made printable where it came from.
    text = facts.get("text", "")
    facts = {name: value if isinstance(value, Text) else readable(value) for name, value in facts.items()}
    facts = where(facts) | facts
    facts["detail"] = f": {text.rstrip('.')}" if text else ""
    return entry.message.format(**facts), entry.hint.format(**facts)


def _closed(facts: dict[str, Any], code: str, exercise: Exercise) -> dict[str, Any]:
    """What a hidden check tells of facts that a submission could choose so as to carry a hidden input out."""
    if not code.startswith(("student.", "file.")):
        return {name: disclosed(value, exercise.axes) for name, value in facts.items()}
    # Limits are ours, and the name of an exception is one of Python's. An exception's text may quote the input.
    closed = {"where_ko": "", "where_en": "", "text": "", "source": ""}
    for fact in () if facts.get(KNOWN) else CHOSEN:
        if facts.get(fact, "") not in ("", *exercise.names):
            closed[fact] = HIDDEN
    return facts | closed


# Facts that a student's code could choose while it runs.
CHOSEN = ("name", "module", "instead", "quote", "wrote")


def where(facts: dict[str, Any]) -> dict[str, str]:
    """Where to look: the student's own line, quoted. A cell's number stands only where the line is not known."""
    cell, line = int(facts.get("cell") or 0), int(facts.get("line") or 0)
    if not line:
        return {"where_ko": "", "where_en": ""}
    source = facts.get("source") or ""
    # Some messages quote the line themselves.
    if source and source != facts.get("quote"):
        return {"where_ko": f" ({line}번째 줄: `{source}`)", "where_en": f" (line {line}: `{source}`)"}
    if source or not cell:
        return {"where_ko": f" ({line}번째 줄)", "where_en": f" (line {line})"}
    return {
        "where_ko": f" (위에서 {cell}번째 코드 셀의 {line}번째 줄)",
        "where_en": f" (code cell {cell} from the top, line {line})",
    }


def advice(checks: Sequence[CheckResult], known: Mapping[str, Misconception]) -> list[CheckResult]:
    """What a student is told: each misconception once, in the order of the checks.

    General misconceptions are left out where another one says more.

    Args:
        known: the catalogue, code -> misconception.
    """
    seen: dict[str, CheckResult] = {}
    for check in checks:
        if check.status not in ("passed", "unchecked") and check.message:
            seen.setdefault(check.code, check)
    telling = [check for code, check in seen.items() if code not in known or not known[code].general]
    return telling or list(seen.values())


def held_back(exercise: Exercise, check: Check, results: Mapping[tuple[str, str], CheckResult]) -> CheckResult | None:
    """The result of ``check`` where a check that it requires did not pass; None where it is to be run.

    Args:
        results: (exercise, check) -> result, of the checks that have run. One that has not run holds nothing back.
    """
    needed = [results[exercise.name, name] for name in check.requires if (exercise.name, name) in results]
    if all(result.status == "passed" for result in needed):
        return None
    # Nothing written, or a file that cannot be read, is said of each check: none of them waits for another.
    whole = next((one for one in needed if one.status == "missing" or one.code.startswith("file.")), None)
    if whole:
        return replace(whole, name=check.name, visibility=check.visibility)
    return worded(exercise, check, "unchecked", UNCHECKED, {})
