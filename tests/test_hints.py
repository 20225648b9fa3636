"""Hints in stages: what lint holds them to, and what `grader.hint` and `autograder hint` show."""

import re
import shutil
from pathlib import Path
from types import SimpleNamespace

import nbclient
import nbformat
import pytest
from click.testing import CliRunner

from autograder.cli import main
from autograder.grading.marks import _files
from autograder.linting import lint_course
from autograder.student.checking.grader import Grader
from autograder.student.course.hints import HINTS, STAGES
from autograder.student.course.load import PROJECT, load_assignments
from autograder.student.lab import open_lab
from autograder.student.notebooks.cells import Cell
from autograder.student.notebooks.definitions import plan_definitions
from autograder.student.text import UsageError
from autograder.wheel.package import PUBLIC

TOY = PROJECT / "tests" / "toy_course"
LAB, EXERCISE = "words_and_tables", "centre_columns"


@pytest.fixture
def toy(tmp_path):
    """A copy of the toy course."""
    return Path(shutil.copytree(TOY, tmp_path / "toy_course"))


@pytest.fixture
def grader():
    """The object that a notebook of the toy lab has."""
    return Grader(load_assignments(TOY)[LAB])


def run(*arguments, course=TOY):
    """Run `autograder hint`."""
    return CliRunner().invoke(main, ["hint", *arguments, "--course", str(course)])


# The files.


@pytest.mark.parametrize("course", [PROJECT / "assignments", TOY], ids=["assignments", "toy course"])
def test_every_exercise_has_three_stages(course):
    """An idea, where to look and the shape of the fix, in both languages."""
    for assignment in load_assignments(course).values():
        for exercise in assignment.exercises:
            assert len(exercise.hints) == len(STAGES) == 3, exercise.name
            assert all(text.ko and text.en for text in exercise.hints)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("[fix]", "[shape]", r":11: Unknown key `shape`"),
        ('en = "Look at', 'de = "Look at', r":\d+: Unknown key `place.de`"),
        ("[fix]", "[fix", r":11: This is not valid TOML"),
        ("열마다 평균이 하나씩 있어요.", "There is one mean.", None),
        ("열마다 평균이 하나씩 있어요. 표 전체의 평균과는 달라요.", "One mean.", r":3: `concept`: .*holds no Korean"),
        ("열마다 평균이 하나씩 있어요.", "열마다 평균이 하나씩 있음.", r":3: `concept`: .*is not 해요체"),
        ("Each column has", "Stop. Each column has", r":3: `concept`: 3 sentences in `en`. Say it in 2 at most"),
        ("Each column has", "Each " * 22 + "column has", r":3: `concept`: A sentence of 29 words in `en`. Use 25"),
        ("열마다", "열마다 " * 18, r":3: `concept`: A sentence of 21 words in `ko`. Use 20"),
        ("the direction of the mean", "`axis=0` of the mean", r":7: `place` in `en` says 'axis = 0', as the solution"),
        ("평균을 내는 방향", "table.mean(axis 방향", r":7: `place` in `ko` says 'table.mean \( axis'"),
    ],
)
def test_a_fault_in_a_hint_is_found(toy, old, new, said):
    """File and line, what is wrong and the cure; what is right is left alone."""
    path = toy / LAB / EXERCISE / HINTS
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    found = [finding.said(toy) for finding in lint_course(toy)]
    if said is None:
        assert found == []
    else:
        assert any(re.match(re.escape(f"{LAB}/{EXERCISE}/{HINTS}") + said, line) for line in found), found


def test_an_exercise_without_hints_is_found(toy):
    """Lint names the file that is not there; the exercise itself still works."""
    (toy / LAB / EXERCISE / HINTS).unlink()
    found = [finding.said(toy) for finding in lint_course(toy)]
    assert found == [
        f"{LAB}/{EXERCISE}/{HINTS}: There is no such file. "
        "Write three stages, each in ko and en: [concept], [place], [fix]."
    ]
    assert load_assignments(toy)[LAB].exercise(EXERCISE).hints == ()
    result = run(f"{LAB}/{EXERCISE}", course=toy)
    assert (result.exit_code, "has no hints" in result.stderr) == (2, True)


def test_a_mere_name_is_no_piece_of_the_solution(toy):
    """Names of functions may stand in a hint, also of those that the solution calls."""
    path = toy / LAB / "print_sorted" / HINTS
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("Sort by", "`sorted`, `len`, (`fig`, `kiwi`): sort by"), encoding="utf-8")
    assert [finding.said(toy) for finding in lint_course(toy)] == []


def test_a_changed_hint_grades_nothing_again():
    """No check reads hints, so that they are no part of what a verdict stands on."""
    assert HINTS not in {path.name for path in _files(TOY / LAB / EXERCISE)}


def test_students_receive_the_hints(assignments, wheel, tmp_path):
    """A course that is read from the wheel has the same hints."""
    wheel.unpack(tmp_path)
    shipped = load_assignments(tmp_path / PUBLIC)
    for assignment in assignments.values():
        for exercise in assignment.exercises:
            assert shipped[exercise.lab].exercise(exercise.name).hints == exercise.hints


# In a notebook.


def test_each_call_shows_the_next_stage(grader):
    """One, two, three, and then the last one again; each exercise has its own count."""
    hints = [grader.hint(EXERCISE) for _ in range(4)]
    assert [hint.stage for hint in hints] == [1, 2, 3, 3]
    assert grader.hint("print_sorted").stage == 1


def test_a_stage_can_be_asked_for(grader):
    """The next call goes on from there."""
    assert [grader.hint(EXERCISE, 2).stage, grader.hint(EXERCISE).stage] == [2, 3]


@pytest.mark.parametrize("stage", [0, 4, -1, "2", True, 1.5])
def test_a_stage_that_is_not_there_is_refused(grader, stage):
    """In a line of each language; the count of what was shown stays."""
    with pytest.raises(UsageError) as refused:
        grader.hint(EXERCISE, stage)
    assert "1부터 3까지" in refused.value.text.ko
    assert "from 1 to 3" in refused.value.text.en
    assert grader.hint(EXERCISE).stage == 1


def test_an_unknown_exercise_has_no_hint(grader):
    """The close name is offered, as for `grader.check`."""
    with pytest.raises(UsageError, match=f"Did you mean `{EXERCISE}`"):
        grader.hint("center_columns")


def test_a_hint_is_shown_in_both_languages_and_says_how_to_go_on(grader):
    """Title, number and name of the stage, the hint, and the call for the next one; no other stage."""
    first, second, last = (grader.hint(EXERCISE) for _ in range(3))
    texts = load_assignments(TOY)[LAB].exercise(EXERCISE).hints
    for shown in (repr(first), re.sub("<[^>]*>", "", first._repr_html_()).replace("&quot;", '"')):
        for part in ("힌트 1/3: 개념", "hint 1 of 3: the idea", texts[0].ko, texts[0].en):
            assert part in shown
        assert f'grader.hint("{EXERCISE}", 2)' in shown
        assert texts[1].en not in shown
    assert "where to look" in repr(second)
    assert "This is the last hint" in repr(last)


def test_a_notebook_shows_the_next_hint_when_the_cell_runs_again(as_student, tmp_path):
    """With what students install, as HTML and as text."""
    ask = 'grader.hint("greeting")'
    sources = ['from autograder.student.lab import open_lab\ngrader = open_lab("lab0_greeting")', ask, ask]
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(source) for source in sources])
    resources = {"metadata": {"path": str(tmp_path)}}
    nbclient.NotebookClient(notebook, timeout=300, kernel_name="python3", resources=resources).execute(env=as_student)
    for at, said in ((1, "hint 1 of 3"), (2, "hint 2 of 3")):
        [output] = notebook.cells[at].outputs
        assert said in output.data["text/plain"]
        assert said in output.data["text/html"]


def test_a_cell_that_asks_for_a_hint_is_no_definition():
    """Grading does not run it, wherever it stands and whatever takes its result."""
    cells = [Cell('shown = grader.hint("answer")', 1), Cell("def answer():\n    return shown", 2)]
    plan = plan_definitions(cells, ("answer", "shown"))
    assert {name for statement in plan.statements for name in statement.binds} == {"answer"}


def test_otters_object_gives_hints_too(monkeypatch):
    """Where Otter grades, a cell that asks for a hint is no error."""
    labs = load_assignments(TOY)
    monkeypatch.setattr("autograder.student.course.load.installed_labs", lambda: labs)
    monkeypatch.setattr("autograder.student.checking.grader.otter_grades", lambda: True)
    monkeypatch.setattr("autograder.student.checking.grader.otter_notebook", lambda lab: SimpleNamespace())
    assert open_lab(LAB).hint(EXERCISE).stage == 1


# In a terminal.


@pytest.mark.parametrize(("lang", "said"), [("ko", "힌트 2/3: 살펴볼 곳"), ("en", "hint 2 of 3: where to look")])
def test_the_command_shows_one_stage_in_one_language(lang, said):
    """And names the command for the next one."""
    result = run(f"{LAB}/{EXERCISE}", "--stage", "2", "--lang", lang)
    assert (result.exit_code, result.stderr) == (0, "")
    assert said in result.stdout
    assert f"autograder hint {LAB}/{EXERCISE} --stage 3" in result.stdout
    assert bool(re.search("[가-힣]", result.stdout)) == (lang == "ko")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([f"{LAB}/centre"], f"Did you mean {LAB}/{EXERCISE}?"),
        (["zzz"], f"There are: {LAB}/print_sorted"),
        ([f"{LAB}/{EXERCISE}", "--stage", "9"], "from 1 to 3. Received: 9"),
    ],
)
def test_what_cannot_be_shown_is_said_in_one_line(arguments, said):
    """Exit code 2, and what there is instead."""
    result = run(*arguments)
    assert (result.exit_code, result.stderr.count("\n")) == (2, 1)
    assert said in result.stderr
