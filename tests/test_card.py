"""The card that `grader.check` shows, and what it says was checked."""

import logging
import re
import sys
import tomllib
from dataclasses import replace

import nbclient
import nbformat
import pytest

from autograder.student.checking import grader as grader_module
from autograder.student.checking.card import AMBER, GREEN, Card, Cards
from autograder.student.checking.grader import NO_EXERCISE, Grader, unknown
from autograder.student.checking.live import public_results
from autograder.student.checking.verdict import NO_GRADE, TO_READ, held_back, unjudged, worded
from autograder.student.course.load import PROJECT, load_assignments
from autograder.student.course.model import Check
from autograder.student.result import CheckResult
from autograder.student.text import LANGUAGES, Text, UsageError
from autograder.wheel.package import PUBLIC

LAB, EXERCISE = "lab2_mnist_cnn", "reshape_images"
RAISED = {"type": "ValueError", "text": "no", "cell": 3, "line": 2, "source": "return x[::2] < y"}


@pytest.fixture
def exercise(assignments):
    """An exercise with two public checks, the second of which waits for the first, and four hidden ones."""
    real = assignments[LAB].exercise(EXERCISE)
    first, second = real.checks_for(public_only=True)[:2]
    hidden = [replace(first, name=f"test_hidden_{number}", visibility="hidden") for number in range(4)]
    return replace(real, checks=(first, replace(second, requires=(first.name,)), *hidden), hidden_checks=len(hidden))


@pytest.fixture
def public(exercise) -> tuple[Check, ...]:
    return exercise.checks_for(public_only=True)


@pytest.fixture
def passed(exercise, public) -> Card:
    return Card(exercise, tuple(CheckResult(check.name, "public", "passed") for check in public))


@pytest.fixture
def failed(exercise, public) -> Card:
    """The student's code raised an error in the first check; the second one was not run."""
    first = worded(exercise, public[0], "failed", "student.raised", RAISED)
    waiting = held_back(exercise, public[1], {(exercise.name, public[0].name): first})
    return Card(exercise, (first, waiting))


def told(card: Card | Cards) -> list[str]:
    """Both forms of a card; of HTML the text."""
    return [repr(card), re.sub(r"<[^>]*>", "", card._repr_html_())]


def test_a_card_claims_what_was_checked_and_no_more(passed, exercise):
    """Title, public checks, how many further ones there are, and that this is no grade; in both languages."""
    for text in told(passed):
        assert exercise.title.ko in text
        assert exercise.title.en in text
        assert "공개 검사 2개 중 2개 통과" in text
        assert "public checks: 2 of 2 passed" in text
        assert "담당자가 채점할 때 검사 4개가 더 실행돼요" in text
        assert "4 further checks run when your instructor grades" in text
        assert text.count(NO_GRADE.ko) == text.count(NO_GRADE.en) == 1
        assert "passed!" not in text
    assert GREEN in passed._repr_html_()


@pytest.mark.parametrize(("hidden", "said"), [(0, None), (1, "1 further check runs"), (2, "2 further checks run")])
def test_the_number_of_further_checks_is_worded(passed, hidden, said):
    """One check, several checks, and none at all."""
    text = repr(replace(passed, exercise=replace(passed.exercise, hidden_checks=hidden)))
    assert said in text if said else "further" not in text


def test_a_card_tells_one_root_cause_in_korean_first(failed):
    """Message, hint, the student's own line; what only follows is one line, and no second failure."""
    for text in told(failed):
        assert text.count("ValueError") == 2
        assert text.index("코드가 실행 중에") < text.index("Your code raised")
        assert text.count("→") == 2
        assert "1 of 2" not in text
        assert text.count("not checked yet") == 1
        assert "코드 셀" not in text
    assert "(2번째 줄: `return x[: :2] < y`)" in repr(failed)
    assert AMBER in failed._repr_html_()


def test_a_card_gives_at_most_three_messages_each_once(exercise, public):
    """Of five causes the first three are told; a cause that two checks meet is told once."""
    codes = ["answer.none", "answer.none", "answer.not_a_string", "answer.not_a_dict", "answer.not_a_history"]
    results = tuple(
        worded(exercise, public[0], "failed", code, {"received": "int"}) for code in (*codes, "answer.not_a_number")
    )
    card = Card(exercise, results)
    assert [check.code for check in card.advice] == ["answer.none", "answer.not_a_string", "answer.not_a_dict"]


def test_what_passed_is_shown_beside_what_did_not(exercise, public):
    """Every check's sentence stands on the card, with its mark."""
    second = worded(exercise, public[1], "failed", "student.raised", RAISED)
    card = Card(exercise, (CheckResult(public[0].name, "public", "passed"), second))
    assert f"○ 통과 · passed: {public[0].sentence.ko} · {public[0].sentence.en}" in repr(card)
    assert f"× 미통과 · not passed: {public[1].sentence.ko} · {public[1].sentence.en}" in repr(card)


def test_an_error_of_the_grader_is_owned(exercise, public):
    """It is called ours, and says what the instructor needs."""
    card = Card(exercise, tuple(unjudged(exercise, check) for check in public), "KeyError: 'x'")
    for text in told(card):
        assert "여러분의 잘못이 아니에요" in text
        assert "the grader's fault, not yours" in text.replace("&#x27;", "'")
        assert "KeyError" in text
        assert "not passed" not in text


def test_what_the_grader_raises_is_no_failure(exercise, assignments, monkeypatch):
    """An exception of our own while the notebook is read gives a card, and no traceback."""

    def fail(*_):
        raise KeyError("ours")

    monkeypatch.setattr("autograder.student.checking.live.judged", fail)
    results, cause = public_results({}, assignments[LAB], exercise)
    assert {result.status for result in results} == {"error"}
    assert cause == "KeyError: 'ours'"


@pytest.mark.parametrize("text", ["<script>alert(1)</script>", "::error x::y", "##[group]x", "##vso[task]", "a\nb"])
def test_a_students_text_is_no_markup_and_no_command(exercise, public, text):
    """In HTML and in logs it is text, in one line."""
    result = worded(exercise, public[0], "failed", "student.raised", RAISED | {"text": text, "source": text})
    card = Card(exercise, (result,))
    for shown in (repr(card), card._repr_html_()):
        assert not re.search(r"::|##(\[|vso\[)", shown)
    assert "<script" not in card._repr_html_()
    assert not any(line.startswith("b") for line in repr(card).splitlines())


def test_a_card_has_inline_styles_only_and_whole_elements(failed):
    """No script, no class, no address; colours of text are the notebook's own, and what opens is closed."""
    shown = failed._repr_html_()
    assert not re.search(r"<script|<style|class=|https?:|url\(", shown)
    assert not re.search(r"(?<![-\w])color:(?!inherit)", shown)
    for tag in ("div", "p", "ul", "li", "span", "code", "small", "strong"):
        assert len(re.findall(rf"<{tag}[ >]", shown)) == shown.count(f"</{tag}>"), tag
    assert "<code" in shown


def test_a_whole_lab_says_once_what_it_is(passed, failed):
    """Cards of all exercises and their sums."""
    cards = Cards((replace(passed, alone=False), replace(failed, alone=False)))
    for text in told(cards):
        assert text.count(NO_GRADE.en) == 1
        assert "public checks: 2 of 4 passed" in text
        assert "8 further checks run" in text
        assert "실습 전체" in text


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("5 out of the last 5 calls triggered tf.function retracing. Tracing is expensive", False),
        ("no gradients", True),
    ],
)
def test_a_warning_about_the_checks_own_models_is_not_shown(said, shown):
    """TensorFlow counts the small models of checks, and would tell the student of it; its other warnings are shown."""
    record = logging.LogRecord("tensorflow", logging.WARNING, "", 1, said, None, None)
    assert bool(logging.getLogger("tensorflow").filter(record)) == shown


def test_a_hidden_check_quotes_no_line(exercise):
    """A line, which a submission could choose while it runs, is quoted by public checks only."""
    for check in exercise.checks:
        message = worded(exercise, check, "failed", "student.raised", RAISED).message
        assert ["x[::2]" in getattr(message, language) for language in LANGUAGES] == [check.visibility == "public"] * 2


def test_a_message_that_quotes_the_line_does_so_once(exercise, public):
    """The place then tells only the line's number."""
    facts = {"quote": "!ls", "cell": 1, "line": 2, "source": "!ls"}
    message = worded(exercise, public[0], "failed", "student.shell_line", facts).message
    assert message.en.count("!ls") == 1
    assert "(line 2)" in message.en


def test_an_unknown_name_is_told_with_those_that_are_close():
    """In both languages, a line each, without a traceback."""
    problem = unknown(NO_EXERCISE, "build_cn", ["build_cnn", "train"])
    assert problem._render_traceback_() == [
        "이 실습에 `build_cn` 문제는 없어요. 혹시 `build_cnn`인가요?",
        "This lab has no exercise `build_cn`. Did you mean `build_cnn`?",
    ]
    assert "There are: `build_cnn`, `train`" in str(unknown(NO_EXERCISE, "zzz", ["build_cnn", "train"]))


def test_a_grader_refuses_what_it_has_not(assignments):
    """An unknown exercise, and an attribute that neither it nor Otter's object has."""
    grader = Grader(assignments[LAB])
    with pytest.raises(UsageError, match=f"Did you mean `{EXERCISE}`"):
        grader.check("reshape_imagse", {})
    with pytest.raises(AttributeError, match=r"grader\.check"):
        grader.chek(EXERCISE)


def test_otters_object_is_used_where_otter_grades(monkeypatch):
    """Otter says so to its own class; where nobody has imported Otter, it does not grade."""
    monkeypatch.delitem(sys.modules, "otter.check.notebook", raising=False)
    assert not grader_module.otter_grades()
    grading = type("Module", (), {"Notebook": type("Notebook", (), {"_grading_mode": True})})
    monkeypatch.setitem(sys.modules, "otter.check.notebook", grading)
    assert grader_module.otter_grades()


def test_students_receive_the_number_of_hidden_checks_and_none_of_them(assignments, wheel, tmp_path):
    """For each exercise; a course that is read from the wheel says the same number as ours."""
    wheel.unpack(tmp_path)
    shipped = load_assignments(tmp_path / PUBLIC)
    for assignment in assignments.values():
        for exercise in assignment.exercises:
            hidden = len(exercise.checks) - len(exercise.checks_for(public_only=True))
            data = tomllib.loads(wheel.files[f"{PUBLIC}/{exercise.lab}/{exercise.name}/exercise.toml"].decode())
            copy = shipped[exercise.lab].exercise(exercise.name)
            assert hidden == data["hidden_checks"] == exercise.hidden_checks == copy.hidden_checks, exercise.name
            assert {check.visibility for check in copy.checks} == {"public"}


def test_a_general_misconception_is_general_in_the_students_copy(assignments, wheel, tmp_path):
    """So that a card tells the same cause first as the instructor's feedback."""
    wheel.unpack(tmp_path)
    shipped = load_assignments(tmp_path / PUBLIC)
    for assignment in assignments.values():
        for exercise in assignment.exercises:
            for code, entry in shipped[exercise.lab].exercise(exercise.name).misconceptions.items():
                assert entry.general == exercise.misconceptions[code].general, code


NOTEBOOK = [
    f'from autograder.student.lab import open_lab\ngrader = open_lab("{LAB}")',
    f'grader.check("{EXERCISE}")',
    f"def {EXERCISE}(images):\n    x = images\n    return x.nothing",
    f'grader.check("{EXERCISE}")',
    f"def {EXERCISE}(images):\n    return images[..., None]",
    f'grader.check("{EXERCISE}")',
    'import sys\nprint(sorted({"otter", "pytest", "tensorflow"} & set(sys.modules)))',
    'grader.check("reshape_image")',
    'grader.export("work.ipynb", "work.zip", pdf=False, display_link=False)\nimport zipfile\n'
    'print(zipfile.ZipFile("work.zip").namelist()[0])',
]


@pytest.fixture(scope="module")
def ran(as_student, tmp_path_factory) -> list[nbformat.NotebookNode]:
    """The outputs of a student's session, a list for each cell: untouched, failing, solved, and a misspelt name."""
    folder = tmp_path_factory.mktemp("session")
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(source) for source in NOTEBOOK])
    nbformat.write(nbformat.read(PROJECT / "student_template" / f"{LAB}.ipynb", 4), folder / "work.ipynb")
    client = nbclient.NotebookClient(
        notebook,
        timeout=300,
        kernel_name="python3",
        allow_errors=True,
        resources={"metadata": {"path": str(folder)}},
    )
    client.execute(env=as_student)
    return [cell.outputs for cell in notebook.cells]


@pytest.mark.parametrize(
    ("at", "passed", "status"),
    [
        (1, False, Text(ko="아직 작성하지 않았어요", en="- 아직 · not yet")),
        (3, False, Text(ko="(3번째 줄: `return x.nothing`)", en="× 미통과 · not passed")),
        (5, True, Text(ko="담당자가 채점할 때 검사", en="○ 통과 · passed")),
    ],
    ids=["untouched", "failing", "solved"],
)
def test_a_notebook_shows_the_card(ran, assignments, at, passed, status):
    """As HTML, and as text for what reads no HTML."""
    checks = len(assignments[LAB].exercise(EXERCISE).checks_for(public_only=True))
    said = f"public checks: {checks if passed else 0} of {checks} passed"
    [output] = ran[at]
    assert output.output_type == "execute_result"
    for part in (said, status.ko, status.en):
        assert part in output.data["text/plain"]
    assert said in re.sub(r"<[^>]*>", "", output.data["text/html"])


def test_a_notebook_loads_neither_otter_nor_pytest(ran):
    """Opening a lab and checking an exercise that needs no model load none of the slow libraries."""
    assert ran[6][0].text == "[]\n"


def test_a_misspelt_name_shows_two_lines(ran):
    """No traceback of our code."""
    [output] = ran[7]
    assert len(output.traceback) == 2
    assert f"Did you mean `{EXERCISE}`" in output.traceback[1]


def test_otters_export_is_still_there(ran):
    """A student who hands in by Otter's zip may do so."""
    assert ran[8][0].text == "work.ipynb\n"


def test_a_card_says_that_a_person_reads_the_answer(passed):
    """Checks that pass are no points of such an exercise."""
    by_hand = replace(passed, exercise=replace(passed.exercise, by_hand=True))
    for text in told(by_hand):
        assert TO_READ.ko in text
        assert TO_READ.en in text
    for text in told(passed):
        assert TO_READ.ko not in text
