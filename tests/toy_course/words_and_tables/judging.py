"""What the checks of both exercises share."""

from collections.abc import Mapping, Sequence

from autograder.student.checks import fail


def require_lines(lines: Sequence[str], right: Sequence[str], mistakes: Mapping[str, Sequence[str]]) -> None:
    """Fail unless the lines are the right ones, with the code of the mistake where it is a known one.

    Args:
        mistakes: code -> lines that the mistake prints.
    """
    if list(lines) == list(right):
        return
    if not lines:
        fail("words.nothing_printed")
    if len(lines) == 1 < len(right) and all(word in lines[0] for word in right):
        fail("words.one_line")
    for code, wrong in mistakes.items():
        if list(lines) == list(wrong):
            fail(code)
    fail("words.other_lines")
