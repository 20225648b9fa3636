"""The hostile corpus, handed in by a class beside honest neighbours: attacks earn, leak, damage and leave nothing."""

import csv
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import psutil
import pytest
from attacks import (
    ATTACKS,
    HOSTILE,
    MARK,
    NEIGHBOURS,
    Run,
    brief_course,
    bytes_of_results,
    earned_otherwise,
    forget,
    grade_class,
    hand_in_neighbours,
    hidden_words,
    shown,
)

from autograder.reports.grades import FORMULA
from autograder.student.course.load import PROJECT

pytestmark = pytest.mark.long

TABLE = HOSTILE / "README.md"
CHROMIUM = ("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--dump-dom")
# Elements that run, load or lead somewhere.
LIVE = set(
    "script iframe frame object embed applet form input button base link img image audio video foreignobject".split()
)


def table() -> str:
    """The corpus's README: what each attack tries and what must be seen."""
    rows = [
        f"| `{one.name}` | {one.spec['what']['en']} | {one.spec['seen']['en']} |\n"
        f"| | {one.spec['what']['ko']} | {one.spec['seen']['ko']} |"
        for one in ATTACKS
    ]
    head = (
        "# Attacks · 공격\n\n"
        "Made from the `attack.toml` files by `python tests/hostile/test_attacks.py`; held to them by a test.\n"
        "`attack.toml` 파일에서 `python tests/hostile/test_attacks.py`로 만들고, 테스트가 서로 같은지 확인합니다.\n\n"
        "Each folder holds what a student hands in; `make.py` makes what cannot be committed. In every run "
        "the neighbours' results\nstay the same, byte for byte, nothing is left running or written, and no hidden "
        "input, expected value or check source is seen.\n\n"
        "| attack · 공격 | tries · 시도 | must be seen · 보여야 하는 것 |\n|---|---|---|\n"
    )
    return head + "\n".join(rows) + "\n"


@pytest.fixture(scope="module")
def options(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, ...]:
    """Of both runs."""
    return (f"--course={brief_course(tmp_path_factory.mktemp('brief') / 'course')}", "--jobs=2")


@pytest.fixture(scope="module")
def alone(tmp_path_factory: pytest.TempPathFactory, options: tuple[str, ...]) -> Run:
    """The neighbours without the attacks."""
    folder = tmp_path_factory.mktemp("alone")
    hand_in_neighbours(folder / "class")
    return grade_class(folder / "class", folder / "out", options)


@pytest.fixture(scope="module")
def together(tmp_path_factory: pytest.TempPathFactory, options: tuple[str, ...]) -> Iterator[Run]:
    """The neighbours and all attacks as one class."""
    folder = tmp_path_factory.mktemp("together")
    hand_in_neighbours(folder / "class")
    for attack in ATTACKS:
        attack.hand_in(folder / "class")
    run = grade_class(folder / "class", folder / "out", options)
    print(f"{len(ATTACKS)} attacks and their neighbours graded in {run.seconds:.0f} s")
    yield run
    forget(folder / "class")


@pytest.mark.parametrize("attack", ATTACKS, ids=lambda one: one.name)
def test_attack_earns_what_its_honest_part_earns(together, attack):
    """Status, score and the words for what failed are those of attack.toml."""
    assert earned_otherwise(together, attack) == []


@pytest.mark.parametrize("attack", [one for one in ATTACKS if "never" in one.spec], ids=lambda one: one.name)
def test_attack_shows_nothing_of_what_it_saw(together, attack):
    """What the attack would carry out stands nowhere in what a run writes and says."""
    assert shown(together, attack) == []


def test_neighbours_get_the_same_bytes(alone, together):
    """The result files of all others are those of a run without the attacks, byte for byte."""
    neighbours = bytes_of_results(alone)
    assert len(neighbours) == sum(map(len, NEIGHBOURS.values()))
    assert neighbours.items() <= bytes_of_results(together).items()
    assert {one["status"] for one in alone.results} == {"graded"}


def test_nothing_is_an_error_of_the_graders(together):
    """No attack makes a check that could not be judged: that would be looked at by hand, and is no verdict."""
    unjudged = [
        f"{one['submission']}/{exercise['name']}"
        for one in together.results
        for exercise in one["exercises"]
        if exercise["status"] == "error"
    ]
    assert unjudged == []
    assert [one["submission"] for one in together.results if one["status"] == "error"] == []


def test_nothing_is_left_running(together):
    """No process that the run started is alive; other tests' own need a moment to end."""
    deadline = time.monotonic() + 20
    while (left := left_running(together)) and time.monotonic() < deadline:
        time.sleep(0.5)
    assert left == []


def left_running(run):
    """Processes that began since the run did, and belong to it or to nobody."""
    left = []
    for process in psutil.process_iter(["pid", "ppid", "name", "cmdline", "cwd", "create_time"]):
        info = process.info
        # A confined process hides its working folder; its command line stays the forkserver's.
        orphan = info["ppid"] == 1 and "autograder" in " ".join(info["cmdline"] or ())
        inside = str(run.out.parent) in f"{info['cwd']} {' '.join(info['cmdline'] or ())}"
        if info["create_time"] >= run.begun - 1 and (orphan or inside):
            left.append(info)
    return left


def test_nothing_is_written_outside_the_scratch_folders(alone, together):
    """Temporary folder and home hold what a run without attacks leaves, the class's folder what it did, and no mark."""
    for have, want in ((together.temporary, alone.temporary), (together.home, alone.home)):
        assert _names(have) == _names(want)
    assert [path for path in _own_files(together.handed_in) if path.lstat().st_mtime > together.begun] == []
    places = [Path("/tmp"), Path("/var/tmp"), Path("/dev/shm"), Path("/"), Path.home(), Path(sys.prefix), PROJECT]
    found = [path for place in places if place.is_dir() for path in place.iterdir() if MARK in path.name]
    found += [path for path in PROJECT.rglob(f"*{MARK}*") if HOSTILE not in path.parents]
    assert found == []


def test_no_hidden_word_is_in_anything_written(together):
    """Hidden inputs, expected answers, sources of checks and the instructor's environment are in no output."""
    assert hidden_words(together) == []


def test_terminal_shows_no_control_characters_and_no_ci_commands(together):
    """Names and messages reach the terminal without escape sequences, and no line is a command to a CI runner."""
    text = together.terminal.decode("utf-8")
    assert [letter for letter in text if not letter.isprintable() and letter != "\n"] == []
    assert [line for line in text.splitlines() if line.lstrip().startswith("::") or "##[" in line] == []


def test_every_student_has_a_row_and_no_cell_is_a_formula(together):
    """grades.csv has one row a student, and no cell that a spreadsheet would compute."""
    data = (together.out / "grades.csv").read_text(encoding="utf-8-sig")
    rows = list(csv.DictReader(data.splitlines()))
    students = [row["student"] for row in rows]
    assert len(students) == len(set(students)) == len({one["student"] for one in together.results})
    assert len(students) >= len(ATTACKS) + sum(map(len, NEIGHBOURS.values()))
    assert [cell for row in rows for cell in row.values() if cell.lstrip(" ").startswith(FORMULA)] == []


class Markup(HTMLParser):
    """Collects what is live in a page: elements and attributes that run, load or lead anywhere."""

    def __init__(self) -> None:
        super().__init__()
        self.live: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note the element if it does."""
        for name, value in attrs:
            linked = name in ("href", "xlink:href", "src") and not (value or "").startswith(("feedback/", "#", "data:"))
            if name.startswith("on") or linked or (MARK in (value or "") and name != "href"):
                self.live.append(f"<{tag} {name}={value}>")
        if tag.lower() in LIVE:
            self.live.append(f"<{tag}>")


def test_pages_hold_no_injected_markup(together):
    """Feedback and report hold nothing that runs, loads or leads anywhere but to the feedback pages."""
    for page in [together.out / "report.html", *(together.out / "feedback").glob("*.html")]:
        markup = Markup()
        text = page.read_text(encoding="utf-8")
        markup.feed(text)
        # The report's own: its script, which its policy allows by hash, and what searches and filters.
        own = {"<form>", "<input>", "<button>", "<script>"} if page.name == "report.html" else set()
        assert [one for one in markup.live if one not in own] == [], page.name
        assert text.count("<script") == len(own & {"<script>"}), page.name


@pytest.mark.skipif(not shutil.which("chromium"), reason="no chromium here")
def test_a_browser_runs_no_injected_script(together, tmp_path):
    """Opened in a browser, a page with injected markup keeps its title."""
    pages = [together.out / "report.html"]
    pages += [path for path in (together.out / "feedback").glob("*.html") if "html" in path.stem]
    assert len(pages) > 2
    for page in pages:
        shown = subprocess.run(
            [*CHROMIUM, f"--user-data-dir={tmp_path}", page.as_uri()],
            capture_output=True,
            check=True,
            timeout=60,
            encoding="utf-8",
        ).stdout
        title = shown.split("<title>")[1].split("</title>")[0]
        assert f"<title>{title}</title>" in page.read_text(encoding="utf-8").replace("&#39;", "'")


def test_the_table_says_what_the_attacks_say():
    """README.md beside the attacks is made from their attack.toml files, and there are at least 50."""
    assert TABLE.read_text(encoding="utf-8") == table()
    assert len(ATTACKS) >= 50


def _names(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in _own_files(folder)}


def _own_files(folder: Path) -> Iterator[Path]:
    """Files and folders below ``folder``, those left out that lie too deep for a path."""
    waiting = [folder]
    while waiting:
        for path in waiting.pop().iterdir():
            yield path
            if path.is_dir() and not path.is_symlink() and len(path.parts) < 40:
                waiting.append(path)


if __name__ == "__main__":
    TABLE.write_text(table(), encoding="utf-8")
