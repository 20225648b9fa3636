"""`autograder lint`: the course is clean, and each kind of fault is found with its file, its line and the cure."""

import re
import shutil
from pathlib import Path

import pytest

from autograder.linting import lint_course
from autograder.student.course.load import PROJECT

TOY = PROJECT / "tests" / "toy_course"
LAB = "words_and_tables"
EXERCISE = f"{LAB}/centre_columns"


@pytest.fixture
def toy(tmp_path):
    """A copy of the toy course."""
    return Path(shutil.copytree(TOY, tmp_path / "toy_course"))


def said(course):
    """The findings, a line each."""
    return [finding.said(course) for finding in lint_course(course)]


@pytest.mark.parametrize("course", [PROJECT / "assignments", TOY], ids=["assignments", "toy course"])
def test_the_course_is_clean(course):
    """No finding in the project's own course, nor in the toy course."""
    assert said(course) == []


# What is replaced in which file by what, and what is said of it, from the beginning of the line.
FAULTS = {
    "unknown key": (
        f"{EXERCISE}/exercise.toml",
        "timeout = 5",
        "timeout = 5\ntimeoout = 5",
        r":3: Unknown key `timeo.*"
        r"Did you mean `timeout`",
    ),
    "unknown key of a text": (
        f"{LAB}/assignment.toml",
        "en =",
        "fr =",
        r":\d+: (Unknown key `title.fr`|`title.en` is)",
    ),
    "nothing for a person to read": (
        f"{EXERCISE}/exercise.toml",
        "timeout = 5",
        "timeout = 5\nby_hand = true",
        r":3: `by_hand` is true, and `names` has no constant",
    ),
    "key that is not there": (f"{EXERCISE}/exercise.toml", "points = 6\n", "", ": `points` is not there. Add it"),
    "value of another kind": (
        f"{EXERCISE}/exercise.toml",
        "points = 6",
        'points = "6"',
        ":1: Invalid value for `points`",
    ),
    "negative points": (f"{EXERCISE}/exercise.toml", "points = 6", "points = -6", ":1: Invalid value for `points`"),
    "deadline without an offset": (
        f"{LAB}/assignment.toml",
        "contents",
        "deadline = 2026-12-01T23:59:59\ncontents",
        ":1: Invalid value for `deadline`: Input should have timezone info",
    ),
    "late rule with an unknown key": (
        f"{LAB}/assignment.toml",
        "[title]",
        "[late]\npercent = 10\n[title]",
        r":4: Unknown key `late.percent`. Did you mean `percent_a_day`",
    ),
    "late rule that counts twice": (
        f"{LAB}/assignment.toml",
        "[title]",
        "[late]\npercent_a_day = 10\npoints_a_day = 1\n[title]",
        r":\d+: Invalid value for `late`: Value error, it has both points_a_day and percent_a_day",
    ),
    "no TOML": (f"{EXERCISE}/exercise.toml", "points = 6", "points = = 6", ":1: This is not valid TOML"),
    "one language": (
        f"{EXERCISE}/exercise.toml",
        'en = "Look at the axis of mean."',
        'en = ""',
        r":\d+: Invalid value",
    ),
    "table of the course": ("course.toml", "points = ", "pionts = ", ":.: Unknown key `pionts`. Did you mean `points`"),
    "points of the course": ("course.toml", "points = 10", "points = 11", ":4: The labs have 10 points together"),
    "lab that is not there": ("course.toml", LAB, "words", r":\d: (`words_and_tables` is not in labs|There is no lab)"),
    "name in contents": (f"{LAB}/assignment.toml", '"try_both"', '"try_bth"', ":1: `try_bth` in contents is neither"),
    "exercise not in contents": (
        f"{LAB}/assignment.toml",
        '"print_sorted", ',
        "",
        ":1: The exercise `print_sorted` is",
    ),
    "code that no catalogue has": (
        f"{EXERCISE}/test_public.py",
        "def test_mean",
        'def _no():\n    fail("centre.nothing")\n\n\ndef test_mean',
        r":\d+: `centre.nothing` is no misconception of centre_columns",
    ),
    "code that no check says": (
        f"{EXERCISE}/exercise.toml",
        '"centre.divided"',
        '"centre.never"',
        r":\d+: No check says",
    ),
    "fact that no check gives": (
        f"{EXERCISE}/exercise.toml",
        "the shape {received}",
        "the shape {seen}",
        r":\d+: .*stands in one language only",
    ),
    "impolite Korean": (f"{EXERCISE}/exercise.toml", "행의 평균을 빼요.", "행의 평균을 뺀다오.", r":\d+: .*not 해요체"),
    "docstring in one language": (
        f"{EXERCISE}/test_public.py",
        "각 열에서 그 열의 평균을 뺍니다.",
        "It is centred.",
        r":\d+: docstring of .*holds no Korean",
    ),
    "docstring of one line": (
        f"{EXERCISE}/test_public.py",
        "\n    각 열에서 그 열의 평균을 뺍니다.",
        "",
        ".*Expected an English and a Korean line",
    ),
    "prompt without a line between": (f"{EXERCISE}/prompt.md", "\n---\n", "\n", ": Expected Korean and English"),
    "no mark in the solution": (f"{EXERCISE}/solution.py", "# END SOLUTION", "", ": .*has no partner"),
    "no Python": (f"{EXERCISE}/test_hidden.py", "def test_whole", "def test whole", r":\d+: Python cannot read it"),
    "stub without the name": (
        f"{EXERCISE}/solution.py",
        "def centre_columns",
        "def centre",
        ": `centre_columns` is not",
    ),
    "module without a docstring": (
        f"{EXERCISE}/test_hidden.py",
        '"""Hidden: whole numbers, and the table that was given."""',
        "",
        ":1: The module has no docstring",
    ),
    "specimen without its misconception": (
        f"{EXERCISE}/wrong/means_of_rows.py",
        "# shows: centre.rows\n",
        "",
        ":1: `# shows:` is not there",
    ),
    "specimen of an unknown misconception": (
        f"{EXERCISE}/wrong/means_of_rows.py",
        "# shows: centre.rows",
        "# shows: a.b",
        ":1: It shows `a.b`, which is unknown here",
    ),
    "specimen that was never proved": (
        f"{EXERCISE}/wrong/means_of_rows.py",
        "# fails: ",
        "# ",
        ":1: `# fails:` is not there",
    ),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_is_found_where_it_is(toy, fault):
    """One line names the file, the line where it has one, and what to do."""
    name, old, new, expected = FAULTS[fault]
    path = toy / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")
    found = said(toy)
    place = re.escape("course.toml" if "Expected an English" in expected else name)
    assert any(re.match(place + expected, line) for line in found), found


@pytest.mark.parametrize("name", ["exercise.toml", "prompt.md", "solution.py", "test_public.py"])
def test_a_file_that_is_not_there_is_named(toy, name):
    """A folder that is meant to be an exercise is never passed over."""
    (toy / EXERCISE / name).unlink()
    assert any(line.startswith(f"{EXERCISE}/{name}: There is no such file. Write ") for line in said(toy))


def test_a_row_of_the_readme_that_names_nothing_is_found(toy):
    """The table of topics is held to the course, both ways."""
    (toy / "README.md").write_text(f"| words | `{LAB}/print_sorted`, `{LAB}/nothing` |\n", encoding="utf-8")
    assert said(toy) == [
        f"README.md: `{LAB}/centre_columns` stands in no row. Put it beside its topic of the lecture.",
        f"README.md:1: `{LAB}/nothing` is not in contents. Mend the name, or delete it.",
    ]


def test_words_that_ask_for_a_fact_that_the_check_does_not_give(toy):
    """A placeholder without its fact would be a grader's error on the day that a student meets it."""
    path = toy / EXERCISE / "exercise.toml"
    text = (
        path.read_text(encoding="utf-8")
        .replace("행의 평균을 빼요", "행 {row}의 평균을 빼요")
        .replace("mean of each row, not", "mean of row {row}, not")
    )
    path.write_text(text, encoding="utf-8")
    checks = toy / EXERCISE / "test_hidden.py"
    checks.write_text(
        checks.read_text(encoding="utf-8") + '\n\ndef _never():\n    fail("centre.rows", column=1)\n', encoding="utf-8"
    )
    assert [line for line in said(toy) if "{row}" in line and "does not give" in line]


LONG_HINT = {
    "many sentences": ('en = "Look at the axis of mean."', 'en = "Look. Think. Look again."', "3 sentences in `en`"),
    "many words": (
        'en = "Look at the axis of mean."',
        f'en = "Look at {"really " * 24}it."',
        "A sentence of 27 words in `en`. Use 25 at most",
    ),
}


@pytest.mark.parametrize("case", LONG_HINT)
def test_words_that_nobody_reads_to_the_end_are_found(toy, case):
    """A message and a hint have two sentences at most, of 25 English or 20 Korean words."""
    old, new, expected = LONG_HINT[case]
    path = toy / EXERCISE / "exercise.toml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    [line] = said(toy)
    assert re.match(rf"{EXERCISE}/exercise\.toml:\d+: hint of `centre\.", line)
    assert expected in line


@pytest.mark.parametrize("mark", [". ", "! ", "? "])
def test_a_mark_within_quotes_ends_no_sentence(toy, mark):
    """What a program prints may have sentences of its own."""
    path = toy / EXERCISE / "exercise.toml"
    text = path.read_text(encoding="utf-8")
    quoted = f"Compare 'One{mark}Two{mark}Three.' with `a{mark}b{mark}c`, the lab's own. Look at the axis."
    path.write_text(text.replace("Look at the axis of mean.", quoted, 1), encoding="utf-8")
    assert said(toy) == []


VOCABULARY = """[terms]
words_and_tables = [{ ko = ["평균"], en = ["mean"] }]
more_tables = [{ ko = ["분산"], en = ["variance"] }]
"""


@pytest.fixture
def two_labs(toy):
    """The toy course with a second lab, whose demo introduces a term."""
    later = toy / "more_tables"
    (later / "demos").mkdir(parents=True)
    (later / "demos" / "spread.py").write_text("# %% [markdown]\n# 분산 · Variance\n", encoding="utf-8")
    (later / "assignment.toml").write_text(
        'contents = ["spread"]\ntitle = { ko = "표", en = "Tables" }\n', encoding="utf-8"
    )
    course = toy / "course.toml"
    course.write_text(course.read_text(encoding="utf-8").replace(f'["{LAB}"]', f'["{LAB}", "more_tables"]'), "utf-8")
    (toy / "vocabulary.toml").write_text(VOCABULARY, encoding="utf-8")
    return toy


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        ("Look at the axis of mean.", "Look at the variances.", [("hint of `centre.", "en", "variances")]),
        ("행의 평균을 빼요.", "분산을 빼요.", [("message of `centre.rows`", "ko", "분산")]),
        ("행의 평균을 빼요.", "variance를 빼요.", [("message of `centre.rows`", "ko", "variance")]),
        ("Look at the axis of mean.", "Look at covariance and invariances.", []),
    ],
)
def test_a_term_of_a_later_lab_is_found(two_labs, old, new, found):
    """In either language, in the plural, behind a particle; a longer word is another word."""
    path = two_labs / EXERCISE / "exercise.toml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    lines = said(two_labs)
    assert len(lines) == len(found), lines
    for line, (what, language, word) in zip(lines, found, strict=True):
        assert re.match(rf"{EXERCISE}/exercise\.toml:\d+: {what}", line)
        assert f"in `{language}` says '{word}', a term of more_tables." in line


def test_a_stage_of_the_hints_knows_the_vocabulary_too(two_labs):
    """The line of the stage is named."""
    path = two_labs / EXERCISE / "hints.toml"
    lines = path.read_text(encoding="utf-8").splitlines()
    at = next(number for number, line in enumerate(lines) if line.startswith("en ="))
    lines[at] = 'en = "Think of the variance."'
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    [line] = said(two_labs)
    assert re.match(rf"{EXERCISE}/hints\.toml:\d+: `concept` in `en` says 'variance', a term of more_tables\.", line)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ('["분산"]', '["중앙값"]', r":3: `중앙값` stands in no prompt and no demo of more_tables\."),
        ("more_tables", "less_tables", r":3: There is no lab `less_tables`\."),
        ("en =", "fr =", r":\d: (Unknown key|`terms)"),
        ('["mean"]', "[]", r":\d: Invalid value for `terms"),
    ],
)
def test_the_vocabulary_stays_true(two_labs, old, new, expected):
    """A term stands in the words of the lab that introduces it, and the table has no other keys."""
    path = two_labs / "vocabulary.toml"
    path.write_text(VOCABULARY.replace(old, new, 1), encoding="utf-8")
    assert any(re.match(rf"vocabulary\.toml{expected}", line) for line in said(two_labs)), said(two_labs)
