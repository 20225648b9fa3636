"""Help, errors and click's own words: each in Korean and in English, in the language that was chosen."""

import ast
import gettext
import io
import re
from pathlib import Path

import click
import pytest
from babel.messages.extract import extract_from_file
from babel.messages.pofile import read_po
from click.testing import CliRunner
from rich.cells import cell_len

from autograder.arguments import Option, speaking
from autograder.cli import main
from autograder.student.course.load import PROJECT
from autograder.student.particles import bare_particle
from autograder.student.text import Text, UsageError, did_you_mean, there_are

ENGINE = PROJECT / "autograder"
CATALOGUE = Path(speaking.__file__).parent / "locale" / "ko" / "LC_MESSAGES" / "autograder.po"
COMMANDS = {"": main, **main.commands}
# Raise a `UsageError` of what they are given: the sentences stand where they are called.
ERRORS = ("UsageError", "Unread", "CannotGrade", "wrong")
HANGUL = re.compile("[가-힣]")
# Modules of click with words for who types a command; the others ask questions, edit files or complete commands.
SPEAKING = ("core", "exceptions", "formatting", "parser", "types")
# Errors of who writes a command.
PROGRAMMERS = re.compile(
    "DeprecationWarning|Name '|Boolean option|Could not determine|No options defined|Arguments take|Invalid start"
)


@pytest.fixture
def run(monkeypatch):
    """Call the command in a terminal of 80 cells."""
    monkeypatch.setenv("COLUMNS", "80")
    return lambda *arguments, **env: CliRunner(env=env).invoke(main, [str(one) for one in arguments])


def template(node):
    """A string of the source as ``str.format`` would read it; None for anything else."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(one.value if isinstance(one, ast.Constant) else "{value}" for one in node.values)
    return None


def raised():
    """Where an error is made, and its two sentences."""
    for path in sorted(ENGINE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                name = getattr(node.func, "id", getattr(node.func, "attr", ""))
                if name in ERRORS:
                    yield f"{path.relative_to(ENGINE)}:{node.lineno}", node.args


def test_every_usage_error_stands_in_both_languages():
    """Two sentences, Korean and English; what is no string of the source is both sentences of a ``Text``."""
    found = list(raised())
    assert len(found) > 180
    for place, args in found:
        if len(args) == 1 and isinstance(args[0], ast.Starred):
            assert ast.unparse(args[0]).endswith("problem.args"), place
            continue
        korean, english = (template(one) or ast.unparse(one) for one in args[:2])
        if template(args[0]) is None:
            assert korean.removesuffix("ko") == english.removesuffix("en"), place
            continue
        # What stands in both is a fact: the name of a file, or a text of its own.
        assert HANGUL.search(korean) or "{value}" in korean, f"{place}: {korean}"
        assert not HANGUL.search(re.sub(r"\(학번.*?\)|학번,이름", "", english)), f"{place}: {english}"
        assert bare_particle(korean) == "", f"{place}: {korean}"


def test_an_error_says_the_particle_that_fits_its_value():
    """Both forms are written; the one that fits the value is said."""
    assert UsageError("grades.csv을(를) 읽을 수 없어요.", "Cannot read it.").text.ko == "grades.csv를 읽을 수 없어요."
    assert UsageError("명단을(를) 읽을 수 없어요.", "Cannot read it.").text.ko == "명단을 읽을 수 없어요."


def test_in_python_an_error_is_english_and_in_a_notebook_both():
    """A traceback of Python has one line; IPython shows students a line in each language."""
    error = UsageError("파일이 없어요.", "There is no file.")
    assert str(error) == "There is no file."
    assert error._render_traceback_() == ["파일이 없어요.", "There is no file."]


def test_an_unknown_name_is_answered_with_names_that_are_near():
    """Names that are near, else all."""
    assert did_you_mean(["a", "b"], there_are(["c"])) == Text("혹시 a / b인가요?", "Did you mean a / b?")
    assert did_you_mean([], there_are(["c", "d"])) == Text("있는 이름: c, d", "There are: c, d")


def sentences(command):
    """All that the help of a command says in words of ours."""
    yield command.words
    for one in command.params:
        if not isinstance(one, click.Argument):
            assert isinstance(one, Option), f"{command.name}: {one.name} has no help in both languages"
            yield one.words


@pytest.mark.parametrize("name", COMMANDS)
def test_every_line_of_help_stands_in_both_languages(name):
    """Each command and option says what it is for in Korean and in English."""
    for words in sentences(COMMANDS[name]):
        assert HANGUL.search(words.ko), words
        assert words.en
        assert not HANGUL.search(words.en), words


@pytest.mark.parametrize("name", COMMANDS)
@pytest.mark.parametrize("language", ["ko", "en"])
def test_help_speaks_the_chosen_language_within_80_cells(run, name, language):
    """No line is wider than the terminal, no letter is lost, and no word of the other language is left."""
    command = COMMANDS[name]
    shown = run(*filter(None, [name]), "--help", "--lang", language).output
    assert max(map(cell_len, shown.splitlines())) <= 80
    together = re.sub(r"\s+", "", shown)
    for words in sentences(command):
        assert re.sub(r"\s+", "", getattr(words, language)) in together
    assert ("사용법:" in shown, "Usage:" in shown) == ((True, False) if language == "ko" else (False, True))
    assert bool(HANGUL.search(shown)) == (language == "ko")


@pytest.mark.parametrize(
    ("environment", "arguments", "words"),
    [
        ({"LC_MESSAGES": "ko_KR.UTF-8"}, ["grade", "no", "--out", "x"], "파일이나 폴더가 없어요: no."),
        ({"LC_MESSAGES": "en_US.UTF-8"}, ["grade", "no", "--out", "x"], "No such file or folder: no."),
        ({"LC_MESSAGES": "ko_KR.UTF-8", "LC_ALL": "de_DE.UTF-8"}, ["grade", "no", "--out", "x"], "No such file"),
        ({"LC_MESSAGES": "", "LANG": "C.UTF-8"}, ["grade", "no", "--out", "x"], "파일이나 폴더가 없어요"),
        ({"LC_MESSAGES": "ko_KR.UTF-8"}, ["--lang", "en", "grade", "no", "--out", "x"], "No such file or folder"),
        ({"LC_MESSAGES": "en_US.UTF-8"}, ["grade", "no", "--out", "x", "--lang=ko"], "파일이나 폴더가 없어요"),
        ({"LC_MESSAGES": "en_US.UTF-8"}, ["--lang", "en", "grade", "no", "--out", "x", "--lang", "ko"], "없어요"),
        ({"LC_MESSAGES": "en_US.UTF-8"}, ["--lang", "ko", "lint", "--nope"], "오류: 그런 옵션이 없어요: '--nope'"),
        ({"LC_MESSAGES": "en_US.UTF-8"}, ["lint", "--nope"], "Error: No such option"),
        ({"LC_MESSAGES": "en_US.UTF-8"}, ["history", "--lang", "ko"], "인자가 빠졌어요: 'GRADED'"),
        ({"LC_MESSAGES": "en_US.UTF-8"}, ["prove", "--jobs", "0", "--lang", "ko"], "1<=x<=64 범위를 벗어났어요"),
        ({"LC_MESSAGES": "ko_KR.UTF-8"}, ["lint", "--lang", "fr"], "'fr' 대신 다음 중 하나를 적으세요: 'ko', 'en'"),
    ],
)
def test_errors_speak_the_chosen_language(run, environment, arguments, words):
    """--lang counts before the command's name and behind it, the one behind first; else the locale."""
    done = run(*arguments, **environment)
    assert done.exit_code == 2
    assert words in done.stderr


def test_the_switch_before_the_name_also_orders_pages(run, tmp_path):
    """``autograder --lang en grade`` writes pages that begin with English."""
    script = tmp_path / "kim_words_and_tables.py"
    script.write_text("def centre_columns(table):\n    return table\n", encoding="utf-8")
    out, course = tmp_path / "out", PROJECT / "tests" / "toy_course"
    done = run("--lang", "en", "grade", script, "--out", out, "--course", course, "--isolation", "none")
    assert done.exit_code == 0, done.output
    assert '<html lang="en"' in (out / "report.html").read_text(encoding="utf-8")


def test_the_language_of_one_call_does_not_outlive_it(run):
    """Calls in one process do not change each other's language, nor the environment."""
    assert "사용법:" in run("--help", "--lang", "ko").output
    assert "Usage:" in run("--help", "--lang", "en").output
    assert gettext.gettext("Usage:") == "Usage:"


def words_of_click():
    """The words that the installed click may say to who types a command."""
    for name in SPEAKING:
        path = Path(click.__file__).with_name(f"{name}.py")
        for _, message, *_ in extract_from_file("python", path, keywords={"_": None, "ngettext": (1, 2)}):
            if not PROGRAMMERS.match(message[0] if isinstance(message, tuple) else message):
                yield message


def test_the_catalogue_has_all_words_of_click():
    """Each has Korean, which names the same facts or fewer."""
    catalogue = read_po(io.BytesIO(CATALOGUE.read_bytes()), locale="ko")
    found = list(words_of_click())
    assert len(found) > 35
    for message in found:
        entry = catalogue.get(message)
        assert entry, message
        korean = entry.string[0] if isinstance(entry.string, tuple) else entry.string
        assert HANGUL.search(korean), message
        assert bare_particle(korean) == "", korean
        every = "".join(message) if isinstance(message, tuple) else message
        assert set(re.findall(r"{(\w+)", korean)) <= set(re.findall(r"{(\w+)", every))


def test_the_compiled_catalogue_says_what_the_written_one_says():
    """``pybabel compile`` was run after the last change."""
    with CATALOGUE.with_suffix(".mo").open("rb") as file:
        compiled = gettext.GNUTranslations(file)
    for entry in read_po(io.BytesIO(CATALOGUE.read_bytes()), locale="ko"):
        if isinstance(entry.id, tuple):
            assert (compiled.ngettext(*entry.id, 2),) == entry.string
        elif entry.id:
            assert compiled.gettext(entry.id) == entry.string
