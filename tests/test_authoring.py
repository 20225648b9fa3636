"""An author's path: a new exercise works at once, and the page that explains it does what it says."""

import re
import shlex
import shutil
import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner

from autograder.authoring import new_exercise
from autograder.cli import main
from autograder.linting import lint_course
from autograder.student.course.load import PROJECT, load_assignments
from autograder.student.text import UsageError

TOY = PROJECT / "tests" / "toy_course"
PAGE = PROJECT / "docs" / "adding-an-exercise.md"
# A path in a line of its own, or none; then a fenced block.
BLOCK = re.compile(r"(?:^`(?P<path>[^`\n]+)`\n\n)?^```(?P<kind>\w+)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)


@pytest.fixture
def toy(tmp_path):
    """A copy of the toy course."""
    return Path(shutil.copytree(TOY, tmp_path / "toy_course"))


@pytest.fixture
def run(tmp_path, monkeypatch):
    """Run `autograder ...` on a course, in a folder beside it; its exit code and what it printed."""
    monkeypatch.chdir(tmp_path)

    def command(words, course):
        done = CliRunner().invoke(main, [*words, "--course", str(course)])
        return done.exit_code, done.output

    return command


def test_a_new_exercise_passes_lint_and_prove(toy, run):
    """The example that `new` writes needs nothing but its points in the course's sum, and is proved as it stands."""
    code, said = run(["new", "words_and_tables/double_all"], toy)
    assert code == 0, said
    assert [finding.path.name for finding in lint_course(toy)] == ["course.toml"]
    assert load_assignments(toy)["words_and_tables"].contents[-1] == "double_all"
    code, said = run(["prove", "--exercise", "double_all", "--jobs", "1"], toy)
    assert code == 0, said
    assert "told first what they show: 4 of 4" in said


@pytest.mark.parametrize(
    ("place", "words"),
    [
        ("words_and_table/x", "Did you mean words_and_tables?"),
        ("nowhere/x", "There are: words_and_tables"),
        ("words_and_tables/try_both", "is taken"),
        ("words_and_tables/centre_columns", "is taken"),
        ("words_and_tables/Double", "no name of a function"),
        ("words_and_tables/class", "no name of a function"),
        ("words_and_tables/../x", "Expected LAB/EXERCISE"),
        ("alone", "Expected LAB/EXERCISE"),
    ],
)
def test_a_place_that_cannot_be_is_refused_and_nothing_written(toy, place, words):
    """One line says why, and the course stays as it was."""
    before = sorted(toy.rglob("*"))
    with pytest.raises(UsageError, match=re.escape(words)):
        new_exercise(toy, place)
    assert sorted(toy.rglob("*")) == before


@pytest.mark.long
def test_the_page_on_adding_an_exercise_does_what_it_says(tmp_path, run):
    """Every command, file and change of docs/adding-an-exercise.md, from top to bottom, in a copy of the project."""
    for name in ("assignments", "solutions", "student_template"):
        shutil.copytree(PROJECT / name, tmp_path / name)
    steps = list(BLOCK.finditer(PAGE.read_text(encoding="utf-8")))
    assert {step["kind"] for step in steps} == {"sh", "md", "python", "toml", "diff"}
    for step in steps:
        if step["kind"] == "sh":
            for line in step["text"].splitlines():
                follow(line, tmp_path, run)
        elif step["kind"] == "diff":
            change(tmp_path / step["path"], step["text"].splitlines())
        else:
            (tmp_path / step["path"]).write_text(step["text"], encoding="utf-8")
    solved = (tmp_path / "solutions" / "lab1_convolution.ipynb").read_text(encoding="utf-8")
    assert "mirror_image" in solved


def follow(line, project, run):
    """Run a line of the page; a comment `# exit 1` says how it ends."""
    command, _, comment = line.partition("  # exit ")
    words = shlex.split(command)
    if words[0] == "autograder":
        code, said = run(words[1:], project / "assignments")
    else:
        done = subprocess.run(command, shell=True, cwd=project, capture_output=True, text=True, check=False)
        code, said = done.returncode, done.stderr
    assert code == int(comment or 0), f"{line}\n{said}"


def change(path, lines):
    """Replace the line after `-` by the line after `+`."""
    old, new = (next(line[1:] for line in lines if line.startswith(sign)) for sign in "-+")
    text = path.read_text(encoding="utf-8")
    assert text.count(f"{old}\n") == 1, old
    path.write_text(text.replace(f"{old}\n", f"{new}\n"), encoding="utf-8")
