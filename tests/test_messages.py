"""The words of the package itself; `autograder lint` holds a course's own to the same (tests/test_lint.py)."""

import ast
import re

import pytest

from autograder.linting.words import lint_misconception
from autograder.student.course.load import COMMON_MISCONCEPTIONS, PROJECT, common_misconceptions
from autograder.student.text import Text, UsageError


@pytest.mark.parametrize("code", common_misconceptions())
def test_common_misconceptions_are_in_both_languages(code):
    """Korean is Korean and polite, English is English, and both state the same facts."""
    found = lint_misconception(COMMON_MISCONCEPTIONS, common_misconceptions()[code])
    assert [finding.wrong for finding in found] == []


def test_every_code_of_the_package_has_words(assignments):
    """fail("...") in the package's own helpers names a misconception that some exercise's catalogue has."""
    exercises = [exercise for assignment in assignments.values() for exercise in assignment.exercises]
    known = set(common_misconceptions()).union(*(exercise.misconceptions for exercise in exercises))
    paths = [*(PROJECT / "autograder" / "student" / "checks").glob("*.py")]
    assert paths
    for path in paths:
        for code in _codes(path.read_text(encoding="utf-8")):
            assert code in known, (path.name, code)


@pytest.mark.parametrize("value", [None, "text", {"ko": "한글"}, {"ko": "", "en": "x"}, {"ko": "한글", "en": 3}])
def test_a_text_without_one_language_is_refused(value):
    """A missing language is found when the exercise is read, in one line."""
    with pytest.raises(UsageError, match="Expected"):
        Text.read(value, "`message`")


def _codes(source):
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "fail" and node.args:
            for part in ast.walk(node.args[0]):
                if (
                    isinstance(part, ast.Constant)
                    and isinstance(part.value, str)
                    and re.fullmatch(r"\w+\.\w+", part.value)
                ):
                    yield part.value
