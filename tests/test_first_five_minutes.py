"""What a student types first: every line for macOS, Linux and Codespaces is run in a published repository."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner
from github_stand_in import GitHub

from autograder.build.template import course_wheel
from autograder.cli import main
from autograder.student.course.load import PROJECT, load_assignments

TOY = PROJECT / "tests" / "toy_course"
ENGLISH, KOREAN = (PROJECT / "docs" / name for name in ("first-five-minutes.md", "first-five-minutes.ko.md"))
REPOSITORY = "OUR-CLASS/MY-REPOSITORY"
# Python with the wheel's modules, in the place of what `venv` and `pip` would make with a network. `pip` says whether
# what it should install is here; Jupyter does not stay open.
STUDENTS_PYTHON = f"""\
import os, sys
words = sys.argv[1:]
if words == ["-m", "venv", ".venv"]:
    os.makedirs(".venv/bin")
    os.symlink(os.path.realpath(__file__), ".venv/bin/python")
    sys.exit()
if words[:3] == ["-m", "pip", "install"]:
    words[3:3] = ["--dry-run", "--no-index", "--quiet"]
if words == ["-m", "jupyter", "lab"]:
    words.append("--version")
os.execv({sys.executable!r}, [{sys.executable!r}, *words])
"""
PIP = STUDENTS_PYTHON.replace("words = sys.argv[1:]", 'words = ["-m", "pip", *sys.argv[1:]]')


def blocks(page, language):
    """The blocks of a page that are for one kind of terminal, with the heading above each."""
    text = page.read_text(encoding="utf-8")
    found = []
    for heading, below in re.findall(r"^## (.+)\n((?:(?!^## ).*\n)*)", text, re.MULTILINE):
        found += [
            (heading, block) for block in re.findall(rf"^```{language}\n(.*?)^```", below, re.MULTILINE | re.DOTALL)
        ]
    return found


@pytest.fixture(scope="module")
def computer(tmp_path_factory):
    """A student's computer with git, Python 3.12, and a repository on GitHub that the instructor published."""
    folder = tmp_path_factory.mktemp("computer")
    github = GitHub(folder)
    for name, source in (("python3.12", STUDENTS_PYTHON), ("python", STUDENTS_PYTHON), ("pip", PIP)):
        github.program(name, source)
    published = folder / "published"
    done = CliRunner().invoke(main, ["publish", str(published), "--course", str(TOY)])
    assert done.exit_code == 0, done.output
    files = {
        path.relative_to(published).as_posix(): path.read_bytes() for path in published.rglob("*") if path.is_file()
    }
    github.push(REPOSITORY, files)
    course_wheel(load_assignments(TOY)).unpack(folder / "installed")
    (folder / "home").mkdir()
    github.environment |= {"PYTHONPATH": str(folder / "installed"), "HOME": str(folder / "home")}
    return github


def type_in(computer, folder, block, code=0):
    """Type a block into a terminal that stands in ``folder``; returns what it showed, and where it stands then."""
    done = subprocess.run(
        ["bash", "-e", "-c", f"{block}\npwd > {computer.folder.parent}/where"],
        cwd=folder,
        env=computer.environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == code, done.stdout + done.stderr
    where = computer.folder.parent / "where"
    return done.stdout + done.stderr, where.read_text().strip() if code == 0 else folder


def test_every_line_for_macos_and_linux_works(computer, tmp_path):
    """From an empty folder to a push: clone, install, open Jupyter, check, hand in; the push holds the work only."""
    of_system = {heading: [block for other, block in blocks(ENGLISH, "sh") if other == heading]
                 for heading in ("macOS and Linux", "The first exercise", "Handing in")}  # fmt: skip
    set_up, opened, next_time = of_system["macOS and Linux"]
    _, repository = type_in(computer, tmp_path, set_up)
    assert repository == str(tmp_path / "my-labs")
    shown, _ = type_in(computer, repository, opened)
    assert re.match(r"\d+\.\d+", shown)
    # Lines that were typed above.
    assert next_time == f"cd {Path(repository).name}\n{opened}"
    [check] = of_system["The first exercise"]
    shown, _ = type_in(computer, repository, check, code=1)
    assert "Not written yet." in shown
    notebook = next((tmp_path / "my-labs").glob("*.ipynb"))
    notebook.write_text(notebook.read_text(encoding="utf-8").replace("NotImplementedError", "ValueError"))
    [hand_in] = of_system["Handing in"]
    type_in(computer, repository, hand_in)
    bare = computer.folder / f"{REPOSITORY}.git"
    changed = computer.git("-C", bare, "diff", "--name-only", "main~1", "main")
    assert changed.splitlines() == [notebook.name]


def test_every_line_for_codespaces_works(computer, tmp_path):
    """What a codespace installs by itself, and by hand where that did not finish, is what the page says."""
    [block] = [block for heading, block in blocks(ENGLISH, "sh") if heading == "Codespaces"]
    computer.git("clone", "--quiet", f"https://github.com/{REPOSITORY}.git", tmp_path / "workspace")
    type_in(computer, tmp_path / "workspace", block)
    container = (tmp_path / "workspace" / ".devcontainer" / "devcontainer.json").read_text()
    assert f'"postCreateCommand": "{block.strip()}"' in container


def test_windows_has_the_same_lines():
    """Each block for PowerShell is the one for macOS and Linux with Windows' names."""

    def as_windows(block):
        return block.replace(".venv/bin/python", r".venv\Scripts\python").replace("python3.12", "py -3.12")

    own = [block for heading, block in blocks(ENGLISH, "sh") if heading in ("macOS and Linux", "The first exercise")]
    assert [as_windows(block) for block in own] == [block for _, block in blocks(ENGLISH, "powershell")]


def test_both_languages_have_the_same_lines_and_cures():
    """Blocks, sections, steps and rows of tables are the same in Korean and English."""
    for language in ("sh", "powershell", "python"):
        assert [one for _, one in blocks(ENGLISH, language)] == [one for _, one in blocks(KOREAN, language)]
        assert blocks(ENGLISH, language)
    english, korean = (page.read_text(encoding="utf-8") for page in (ENGLISH, KOREAN))
    for form in (r"^#+ ", r"^\d\. ", r"^\| "):
        assert len(re.findall(form, english, re.MULTILINE)) == len(re.findall(form, korean, re.MULTILINE))


@pytest.mark.parametrize("page", [ENGLISH, KOREAN], ids=lambda page: page.name)
def test_links_within_the_page_lead_to_its_sections(page):
    """Each way of the first table leads to a heading, as GitHub names it."""
    text = page.read_text(encoding="utf-8")
    headings = {re.sub(r"[^\w -]", "", one).lower().replace(" ", "-") for one in re.findall(r"^## (.+)", text, re.M)}
    links = re.findall(r"\]\(#([^)]+)\)", text)
    assert len(links) >= 6
    assert set(links) <= headings


def test_the_students_repository_has_the_page(computer):
    """In both languages, and its README leads there."""
    published = computer.folder.parent / "published"
    readme = (published / "README.md").read_text(encoding="utf-8")
    for page in (ENGLISH, KOREAN):
        assert (published / ".autograder" / page.name).read_bytes() == page.read_bytes()
        assert f"](.autograder/{page.name})" in readme


def test_the_pythons_of_the_page_are_those_of_the_package():
    """The oldest that the page names is the oldest that the package takes."""
    text = (PROJECT / "pyproject.toml").read_text(encoding="utf-8")
    assert 'requires-python = ">=3.11"' in text
    for page in (ENGLISH, KOREAN):
        assert "**3.11, 3.12" in page.read_text(encoding="utf-8")
