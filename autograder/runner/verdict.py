"""From how a check ended to its result: which status, which misconception, which words."""

import builtins
import re
from typing import Any

from autograder.assignment.model import Check, Exercise, Misconception
from autograder.checks.failures import CheckFailed, Missing, StudentFailed
from autograder.crossing.rebuild import NotRebuildable
from autograder.result import GRADER_ERROR, CheckResult, CheckStatus
from autograder.text import Text

FALLBACK = "check.failed"
# What a run of public checks says of itself.
ADVISORY = Text(
    ko="이 저장소의 공개 검사 결과이고 성적은 아니에요. 나머지 검사는 담당자가 채점할 때 실행돼요.",
    en="Public checks of this repository, and no grade. Further checks run when your instructor grades.",
)


def verdict(exercise: Exercise, check: Check, problem: BaseException | None) -> CheckResult:
    """The result of a check that ended with ``problem``, or without one.

    An ``AssertionError`` is the student's failure. Any other exception is the grader's own: status ``error``.
    """
    if problem is None:
        return CheckResult(check.name, check.visibility, "passed")
    if isinstance(problem, NotRebuildable):
        problem = StudentFailed(problem.code, **problem.facts)
    if isinstance(problem, Missing):
        return worded(exercise, check, "missing", problem.code, problem.facts)
    if isinstance(problem, CheckFailed):
        return worded(exercise, check, "failed", problem.code, problem.facts)
    if isinstance(problem, AssertionError):
        return worded(exercise, check, "failed", FALLBACK, {})
    return worded(exercise, check, "error", GRADER_ERROR, {})


def worded(exercise: Exercise, check: Check, status: CheckStatus, code: str, facts: dict[str, Any]) -> CheckResult:
    """A result with the words of misconception ``code``; the fallback's where the catalogue has no such code."""
    entry = exercise.misconceptions.get(code)
    if entry is None:
        code, entry = GRADER_ERROR, exercise.misconceptions[GRADER_ERROR]
        status = "error"
    if check.visibility == "hidden":
        facts = facts | _closed(facts, code, exercise)
    message, hint = _fill(entry, check, facts)
    return CheckResult(check.name, check.visibility, status, code, message, hint)


def _fill(entry: Misconception, check: Check, facts: dict[str, Any]) -> tuple[Text, Text]:
    facts = _where(facts) | facts
    # An exception's text may quote the input, and a hidden input stays hidden.
    text = facts.get("text", "")
    facts["detail"] = f": {text.rstrip('.')}" if text and check.visibility == "public" else ""
    return entry.message.format(**facts), entry.hint.format(**facts)


def _closed(facts: dict[str, Any], code: str, exercise: Exercise) -> dict[str, str]:
    """What a hidden check tells of facts that a submission could choose so as to carry a hidden input out."""
    closed = {"where_ko": "", "where_en": ""}
    if code.startswith("student.") and facts.get("name", "") not in ("", *exercise.names):
        closed["name"] = HIDDEN
    received = str(facts.get("received", ""))
    if received.startswith("("):
        axes = received.strip("(),").count(",") + 1
        closed["received"] = f"({', '.join('?' * axes)})" if axes <= MOST_AXES else f"(?, {HIDDEN})"
    elif re.fullmatch(r"[^\W\d]\w*", received) and received not in KNOWN_TYPES:
        closed["received"] = "object"
    elif len(re.sub(r"\D", "", received)) > MOST_DIGITS:
        closed["received"] = HIDDEN
    return closed


HIDDEN = "…"
# An answer of more axes, or a number of more digits, is no honest mistake worth telling.
MOST_AXES, MOST_DIGITS = 5, 6
# Types that an answer may have; any other name is the student's own.
KNOWN_TYPES = frozenset(dir(builtins)) | frozenset(
    "array ndarray History Sequential Functional Model Tensor EagerTensor KerasTensor Variable Figure Axes "
    "DataFrame Series generator function method module".split()
)


def _where(facts: dict[str, Any]) -> dict[str, str]:
    cell, line = int(facts.get("cell") or 0), int(facts.get("line") or 0)
    if not line:
        return {"where_ko": "", "where_en": ""}
    if not cell:
        return {"where_ko": f" ({line}번째 줄)", "where_en": f" (line {line})"}
    return {
        "where_ko": f" (위에서 {cell}번째 코드 셀의 {line}번째 줄)",
        "where_en": f" (code cell {cell} from the top, line {line})",
    }
