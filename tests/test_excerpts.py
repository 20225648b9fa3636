"""Which lines of a submission define a name, and how they come to the student's page."""

import contextlib
import re
import sqlite3
from types import SimpleNamespace

import pytest

from autograder.checker.answers import Answers
from autograder.grading.checkers import Outcome
from autograder.grading.grading import Grading
from autograder.student.checking.outline import read_outline
from autograder.student.checking.submission import Submission
from autograder.student.course.load import PROJECT, load_assignments
from autograder.student.notebooks.cells import Cell
from autograder.student.notebooks.excerpts import CUT, MOST_LETTERS, MOST_LINES, Excerpt, excerpt_of, quoted
from autograder.student.notebooks.namespace import execute_definitions
from autograder.student.service.peer import LocalPeer
from autograder.student.service.service import Service

LAB, NAME, OTHER = "words_and_tables", "centre_columns", "print_sorted"
TOY = PROJECT / "tests" / "toy_course"
EXERCISE = load_assignments(TOY)[LAB].exercise(NAME)


def excerpt(*cells, name="f", is_script=False):
    """What is shown of ``name`` in a notebook of these cells."""
    space = execute_definitions([Cell(source, at) for at, source in enumerate(cells, start=1)], ("f", "g", "TEXT"))
    return excerpt_of(name, space, is_script)


def test_a_function_is_shown_as_it_was_written():
    """With its comments, its decorators and its place; of its cell nothing else."""
    cell = "import functools\n\n@functools.cache\ndef f():\n    return 1  # 하나\n\nprint(f())"
    assert excerpt("x = 2", cell) == Excerpt("f", 2, 3, "@functools.cache\ndef f():\n    return 1  # 하나")


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("    x = y // 255     # 0~1", "x = y // 255"),
        ("  return f(a,  # first", "return f(a,"),
        ("s = '#' + '# 1'", "s = '#' + '# 1'"),
        ("# x = 1", "# x = 1"),
        ("x =  = 1 # two", "x =  = 1"),
    ],
)
def test_a_quoted_line_has_no_comment(line, shown):
    """It says nothing of what the line does; what only looks like one stays."""
    assert quoted(line) == shown


def test_of_several_definitions_the_one_that_counts_is_shown():
    """It is the last one that is graded."""
    assert excerpt("def f():\n    return 1", "def f():\n    return 2").text == "def f():\n    return 2"


def test_a_constant_and_a_name_in_a_block_are_shown():
    """Whatever statement makes the name."""
    assert excerpt("TEXT = '''a\nb'''\n", name="TEXT").text == "TEXT = '''a\nb'''"
    assert (
        "except ImportError" in excerpt("try:\n    from math import g\nexcept ImportError:\n    g = 1", name="g").text
    )


def test_code_that_python_cannot_read_is_shown_from_its_beginning():
    """There the student has to look first."""
    assert excerpt("x = 1\ndef f():\n    return (\n") == Excerpt("f", 1, 2, "def f():\n    return (")


@pytest.mark.parametrize("source", ["", "def f():\n    raise NotImplementedError('write me')"])
def test_what_is_not_begun_is_not_shown(source):
    """The stub is none of the student's words."""
    assert excerpt(source) is None


def test_a_script_has_no_cells():
    """Its lines are counted from the top of the file."""
    assert excerpt("# %%\ndef f():\n    return 1", is_script=True)[1:3] == (0, 2)


def test_a_long_function_is_cut():
    """A page holds some kilobytes of code."""
    by_lines = excerpt("def f():\n" + "    x = 1\n" * 500).text
    assert by_lines.count("\n") == MOST_LINES
    by_letters = excerpt(f"def f():\n    return '{'가' * 9000}'").text
    assert len(by_letters) == MOST_LETTERS + len(CUT)
    assert by_lines.endswith(CUT)
    assert by_letters.endswith(CUT)


def test_what_a_submission_says_of_its_code_is_bounded_and_printable(tmp_path):
    """The student's process may say anything."""
    service = Service(tmp_path)
    service.load_cells([Cell("def f():\n\treturn 1", 1)], ("f",))
    forged = [["f", 1, 1, "a\x1b[31m\u202e\0b\n" + "c" * 9_000]]
    service.faults.outline = lambda: {"absent": {}, "quote": "", "module": "", "code": forged}
    [one] = read_outline(*LocalPeer(service).ask({"op": "outline"}, {}, 1)).code
    assert len(one.text) <= MOST_LETTERS + len(CUT)
    assert one.text.splitlines()[0] == "a?[31m??b"


def test_the_code_is_told_before_any_input_comes(tmp_path):
    """Where the submission says something else later, the page shows what it said first."""
    service = Service(tmp_path)
    service.load_cells([Cell(f"def {NAME}(table):\n    return table", 1)], (NAME,))
    submission = Submission(LocalPeer(service))
    assert submission.outline.code == ()
    submission.function(EXERCISE, NAME)([[1.0]])
    service.faults.outline = lambda: {"absent": {}, "quote": "", "module": "", "code": [[NAME, 1, 1, "secret"]]}
    submission.function(EXERCISE, NAME)([[2.0]])
    assert [one.text for one in submission.outline.code] == [f"def {NAME}(table):\n    return table"]


def test_a_checker_that_was_started_again_changes_no_code():
    """The first account stands."""
    grading = Grading(None, ())
    for text in ("first", "second"):
        grading.take(Outcome("done", code={NAME: [[NAME, 1, 1, text]]}), ())
    assert grading.graded().code == {NAME: (Excerpt(NAME, 1, 1, "first"),)}


def test_the_code_of_an_exercise_is_emitted_once(tmp_path):
    """After the first of its checks; of its own names only."""
    service = Service(tmp_path)
    both = f"def {NAME}(table):\n    return table\ndef {OTHER}(words):\n    print(words)"
    service.load_cells([Cell(both, 1)], (NAME, OTHER))
    submission, emitted = Submission(LocalPeer(service)), []
    submission.function(EXERCISE, NAME)([[1.0]])
    plugin = SimpleNamespace(results={(NAME, "test_one"): None})
    answers = Answers([EXERCISE], plugin, submission, emitted.append)
    answers.pytest_runtest_logfinish()
    answers.pytest_runtest_logfinish()
    assert emitted == [{"code": NAME, "excerpts": [(NAME, 1, 1, f"def {NAME}(table):\n    return table")]}]


# In the gradebook, and on the page.


@pytest.fixture
def toy(course, judge):
    """A class of the toy course; the judge says of each script that this line is the student's code."""
    course.take(TOY)
    judge.beside = said("first")
    return course


def said(code):
    """What a checker says of a student's code."""
    return {"code": {NAME: [[NAME, 2, 7, f"# <b>{code}</b>"]]}}


def test_the_page_shows_the_code_of_the_attempt_that_counts(toy, judge):
    """Escaped, with its place; a run that grades nothing shows it still, another attempt brings its own."""
    toy.hand_in("kim", LAB, "# all: failed\n")
    toy.grade()
    assert "# &lt;b&gt;first&lt;/b&gt;" in toy.page("kim", LAB)
    assert "위에서 2번째 코드 셀, 7번째 줄부터" in toy.page("kim", LAB)
    before = toy.files
    assert toy.grade() == []
    assert toy.files == before
    judge.beside = said("second")
    toy.hand_in("kim", LAB, "# all: passed\n")
    toy.grade()
    assert "# &lt;b&gt;second&lt;/b&gt;" in toy.page("kim", LAB)
    assert "&gt;first&lt;" not in toy.page("kim", LAB)


def test_verdicts_that_stand_keep_their_code(toy):
    """One exercise graded again: the others' code is still that of the same hand-in."""
    toy.hand_in("kim", LAB, "# all: failed\n")
    toy.grade()
    toy.grade(exercise=OTHER, fresh=True)
    assert "# &lt;b&gt;first&lt;/b&gt;" in toy.page("kim", LAB)


def test_a_gradebook_of_before_has_no_code_and_loses_nothing(toy):
    """The page is there without it."""
    toy.hand_in("kim", LAB, "# all: failed\n")
    toy.grade()
    with contextlib.closing(sqlite3.connect(toy.out / "gradebook.sqlite")) as database, database:
        database.execute("DROP TABLE code")
    assert toy.grade() == []
    assert "&lt;b&gt;first" not in toy.page("kim", LAB)


def test_the_page_says_which_file_was_graded_and_when(toy):
    """The file as its student calls it, and the time with its offset."""
    toy.hand_in("kim", LAB, "# all: passed\n")
    toy.grade()
    assert f"<bdi>{LAB}.py</bdi>" in toy.page("kim", LAB)
    assert re.search(r"<time>\d{4}-\d\d-\d\d \d\d:\d\d UTC[+-]\d", toy.page("kim", LAB))
