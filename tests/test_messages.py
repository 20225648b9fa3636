"""Every word that a student reads: in both languages, complete, and polite."""

import ast
import re
import string

import pytest

from autograder.student.course.load import PROJECT, common_misconceptions
from autograder.student.text import LANGUAGES, Text, UsageError

# What the lecture's program prints and asks is Korean in any language.
PROGRAM = "안녕하세요 님 성인입니다 청소년입니다 이름을 입력하세요 나이를".split()
POLITE = re.compile(r"(요|다|까|세요)[.!?)\"'`:]*\)?$")


def _all(assignments):
    seen = {}
    for assignment in assignments.values():
        for exercise in assignment.exercises:
            for code, entry in exercise.misconceptions.items():
                seen[exercise.name, code] = entry
    return seen


def test_every_message_and_hint_is_in_both_languages(assignments):
    """Korean text is Korean, English text is English, and neither is empty."""
    for (_, code), entry in _all(assignments).items():
        for text in (entry.message, entry.hint):
            assert re.search("[가-힣]", text.ko), code
            assert re.search("[A-Za-z]{2}", text.en), code
            assert not re.search("[가-힣]", _without_quotes(text.en)), code


def test_both_languages_state_the_same_facts(assignments):
    """Message placeholders are the same in Korean and English, except for where in the code."""
    for (_, code), entry in _all(assignments).items():
        for text in (entry.message, entry.hint):
            fields = [
                {name for _, name, _, _ in string.Formatter().parse(getattr(text, one)) if name} for one in LANGUAGES
            ]
            assert {re.sub("_(ko|en)$", "", name) for name in fields[0]} == {
                re.sub("_(ko|en)$", "", name) for name in fields[1]
            }, code


def test_korean_is_polite(assignments):
    """Korean messages end in 해요 or 합니다 style, never in plain style."""
    for (_, code), entry in _all(assignments).items():
        for sentence in re.split(r"(?<=[.!?])\s+", re.sub(r"\{\w+\}", "", entry.message.ko)):
            if re.search("[가-힣]", sentence) and sentence.endswith((".", "!", "?")):
                assert POLITE.search(sentence), (code, sentence)


def test_every_code_that_a_check_uses_has_words(assignments):
    """fail("...") in an exercise's checks names a misconception of that exercise's catalogue."""
    for assignment in assignments.values():
        for exercise in assignment.exercises:
            for path in [*exercise.check_files, *_shared(exercise.folder)]:
                for code in _codes(path.read_text(encoding="utf-8")):
                    assert code in exercise.misconceptions, (exercise.name, code)


def test_every_code_that_a_lab_shares_has_words(assignments):
    """fail("...") in a lab's judging.py and expected.py names a misconception of one of its exercises."""
    seen = 0
    for assignment in assignments.values():
        known = {code for exercise in assignment.exercises for code in exercise.misconceptions}
        for path in _shared(assignment.folder):
            codes = set(_codes(path.read_text(encoding="utf-8")))
            assert codes <= known, (assignment.name, codes - known)
            seen += len(codes)
    assert seen


def test_every_code_of_the_package_has_words(assignments):
    """fail("...") in the package's own helpers names a misconception that some exercise's catalogue has."""
    known = {code for _, code in _all(assignments)} | set(common_misconceptions())
    paths = [*(PROJECT / "autograder" / "student" / "checks").glob("*.py")]
    assert paths
    for path in paths:
        for code in _codes(path.read_text(encoding="utf-8")):
            assert code in known, (path.name, code)


def test_every_misconception_can_be_reached(assignments):
    """No words without a check: every code of an exercise or assignment appears in checks or helpers."""
    helpers = "".join(path.read_text(encoding="utf-8") for path in (PROJECT / "autograder").rglob("*.py"))
    common = set(common_misconceptions())
    for assignment in assignments.values():
        checks = [path for exercise in assignment.exercises for path in exercise.check_files]
        paths = [*checks, *_shared(assignment.folder)]
        paths += [path for exercise in assignment.exercises for path in _shared(exercise.folder)]
        source = helpers + "".join(path.read_text(encoding="utf-8") for path in paths)
        for exercise in assignment.exercises:
            for code in set(exercise.misconceptions) - common:
                assert f'"{code}"' in source, (exercise.name, code)


def test_sentences_of_checks_are_in_both_languages(assignments):
    """A check's docstring is an English and a Korean sentence."""
    for assignment in assignments.values():
        for exercise in assignment.exercises:
            for check in exercise.checks:
                assert re.search("[가-힣]", check.sentence.ko), check.name
                assert re.search("[A-Za-z]{2}", check.sentence.en), check.name
                assert POLITE.search(check.sentence.ko), check.name


def test_titles_are_in_both_languages(assignments):
    """Labs and exercises have a Korean and an English title."""
    for assignment in assignments.values():
        for title in (assignment.title, *(exercise.title for exercise in assignment.exercises)):
            assert title.ko != title.en


@pytest.mark.parametrize("value", [None, "text", {"ko": "한글"}, {"ko": "", "en": "x"}, {"ko": "한글", "en": 3}])
def test_a_text_without_one_language_is_refused(value):
    """A missing language is found when the exercise is read, in one line."""
    with pytest.raises(UsageError, match="Expected"):
        Text.read(value, "`message`")


def _shared(folder):
    """What checks import from a lab's or an exercise's folder."""
    return [path for path in (folder / "judging.py", folder / "expected.py") if path.exists()]


def _without_quotes(english):
    text = re.sub(r"[`'\"][^`'\"]*[`'\"]", "", english)
    for word in PROGRAM:
        text = text.replace(word, "")
    return text


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
