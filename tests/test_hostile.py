"""The hostile corpus, handed in by a class beside honest neighbours: attacks earn, leak, damage and leave nothing."""

import csv
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import time
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path

import psutil
import pytest

from autograder.assignment.load import PROJECT, load_assignments
from autograder.batch.corpus import read_corpus
from autograder.isolation.scratch import empty
from autograder.reports.grades import FORMULA

HOSTILE = PROJECT / "tests" / "submissions" / "hostile"
TABLE = HOSTILE / "README.md"
# Whatever an attack writes, prints or names carries this, so that it can be looked for.
MARK = "-was-here"
# What an instructor's environment may hold.
SECRET = "token-of-the-instructor"
# Words of hidden checks and of expected answers, which nothing that a run writes may hold.
HIDDEN = ("mcDonald", "Ada Lovelace", "이서연", "default_rng", "require_greeting", "greeting_for", "BEGIN SOLUTION")
NEIGHBOURS = {
    "lab0_greeting": ["greeting/right/early_return.py", "greeting/wrong/limit_nineteen.py"],
    "lab1_convolution": ["pad_same/wrong/ones_border.py", "layer_params/right/plain_formulas.py"],
    "lab2_mnist_cnn": ["one_hot/wrong", "build_cnn/right"],
}
# Exercises that are judged in a fraction of a second.
CROWD = {
    "lab0_greeting": ["greeting", "greeting_program"],
    "lab1_convolution": ["output_size", "layer_params", "pad_same", "first_argmax"],
    "lab2_mnist_cnn": ["one_hot"],
}
CHROMIUM = ("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--dump-dom")
# Elements that run, load or lead somewhere.
LIVE = set(
    "script iframe frame object embed applet form input button base link img image audio video foreignobject".split()
)


@dataclass(frozen=True)
class Attack:
    """One folder of the corpus: ``attack.toml`` and what is handed in, or the ``make.py`` that makes it."""

    folder: Path
    spec: dict

    @property
    def name(self) -> str:
        """The student who hands it in, unless ``make.py`` gives another name that holds this one."""
        return self.folder.name

    def hand_in(self, class_folder: Path) -> None:
        """Put what is handed in into ``class_folder``."""
        target = class_folder / self.name
        shutil.copytree(self.folder, target, ignore=shutil.ignore_patterns("attack.toml", "make.py", "__pycache__"))
        script = self.folder / "make.py"
        if script.exists():
            spec = importlib.util.spec_from_file_location(f"make_{self.name}", script)
            module = importlib.util.module_from_spec(spec)
            spec.loader.exec_module(module)
            module.make(target)


@dataclass(frozen=True)
class Run:
    """A graded class: what was handed in, what was written and said, and when it began."""

    handed_in: Path
    out: Path
    temporary: Path
    home: Path
    terminal: bytes
    begun: float
    seconds: float

    @property
    def results(self) -> list[dict]:
        """Every result file."""
        return [json.loads(path.read_text(encoding="utf-8")) for path in sorted((self.out / "results").glob("*.json"))]

    def result(self, attack: Attack) -> dict:
        """The result of an attack."""
        named = [one for one in self.results if one["student"] == attack.name]
        return (named or [one for one in self.results if attack.name in one["student"]])[0]

    @property
    def written(self) -> dict[str, bytes]:
        """Everything that the run wrote and said: file -> bytes."""
        files = {str(path.relative_to(self.out)): path.read_bytes() for path in self.out.rglob("*") if path.is_file()}
        return files | {"terminal": self.terminal}


ATTACKS = [
    Attack(path.parent, tomllib.loads(path.read_text(encoding="utf-8")))
    for path in sorted(HOSTILE.glob("*/attack.toml"))
]


def table() -> str:
    """The corpus's README: what each attack tries and what must be seen."""
    rows = [
        f"| `{one.name}` | {one.spec['what']['en']} | {one.spec['seen']['en']} |\n"
        f"| | {one.spec['what']['ko']} | {one.spec['seen']['ko']} |"
        for one in ATTACKS
    ]
    head = (
        "# Attacks · 공격\n\n"
        "Made from the `attack.toml` files by `python tests/test_hostile.py`; held to them by a test.\n"
        "`attack.toml` 파일에서 `python tests/test_hostile.py`로 만들고, 테스트가 서로 같은지 확인합니다.\n\n"
        "Each folder holds what a student hands in; `make.py` makes what cannot be committed. In every run "
        "the neighbours' results\nstay the same, byte for byte, nothing is left running or written, and no hidden "
        "input, expected value or check source is seen.\n\n"
        "| attack · 공격 | tries · 시도 | must be seen · 보여야 하는 것 |\n|---|---|---|\n"
    )
    return head + "\n".join(rows) + "\n"


def grade_class(handed_in: Path, out: Path, jobs: int = 2, isolation: str = "auto") -> Run:
    """Grade a class by the command, in an environment of its own."""
    temporary, home = out.with_name(f"{out.name}-tmp"), out.with_name(f"{out.name}-home")
    temporary.mkdir()
    home.mkdir()
    environment = os.environ | {
        "TMPDIR": str(temporary),
        "HOME": str(home),
        "COLUMNS": "200",
        "INSTRUCTOR_SECRET": SECRET,
    }
    begun = time.time()
    done = subprocess.run(
        [
            Path(sys.executable).with_name("autograder"),
            "grade",
            handed_in,
            "--out",
            out,
            f"--jobs={jobs}",
            f"--isolation={isolation}",
        ],
        env=environment,
        cwd=home,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
        timeout=900,
    )
    assert done.returncode == 0, done.stdout.decode("utf-8", "replace")[-3000:]
    return Run(handed_in, out, temporary, home, done.stdout, begun, time.time() - begun)


def hand_in_neighbours(class_folder: Path) -> list[str]:
    """Honest and half-honest students, before, between and after the attacks in the alphabet."""
    names = []
    for lab, sources in NEIGHBOURS.items():
        for number, source in enumerate(sources):
            path = PROJECT / "assignments" / lab / source
            script = path if path.suffix else sorted(path.glob("*.py"))[0]
            name = f"{'anz'[len(names) % 3]}_neighbour_{lab[:4]}_{number}"
            (class_folder / name).mkdir(parents=True)
            shutil.copy(script, class_folder / name / f"{lab}.py")
            names.append(name)
    return names


@pytest.fixture(scope="module")
def alone(tmp_path_factory: pytest.TempPathFactory) -> Run:
    """The neighbours without the attacks."""
    folder = tmp_path_factory.mktemp("alone")
    hand_in_neighbours(folder / "class")
    return grade_class(folder / "class", folder / "out")


@pytest.fixture(scope="module")
def together(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Run]:
    """The neighbours and all attacks as one class."""
    folder = tmp_path_factory.mktemp("together")
    hand_in_neighbours(folder / "class")
    for attack in ATTACKS:
        attack.hand_in(folder / "class")
    run = grade_class(folder / "class", folder / "out")
    print(f"{len(ATTACKS)} attacks and their neighbours graded in {run.seconds:.0f} s")
    yield run
    # Python 3.11 and pytest remove folders by recursion, which two thousand of them end.
    empty(folder / "class")


@pytest.mark.parametrize("attack", ATTACKS, ids=lambda one: one.name)
def test_attack_earns_what_its_honest_part_earns(together, attack):
    """Status, score and the words for what failed are those of attack.toml."""
    result = together.result(attack)
    expected = attack.spec.get("expected", {})
    assert result["status"] == attack.spec.get("status", "graded"), result["reason"]
    have = {one["name"]: one for one in result["exercises"]}
    seen = {name: (have[name]["status"], have[name]["score"]) for name in expected}
    assert seen == {name: (one["status"], one["score"]) for name, one in expected.items()}, _codes(have)
    for name, one in expected.items():
        assert _codes({name: have[name]})[name] <= set(one.get("codes", ())), name
    assert result["score"] == sum(one["score"] for one in expected.values())


@pytest.mark.parametrize("attack", [one for one in ATTACKS if "never" in one.spec], ids=lambda one: one.name)
def test_attack_shows_nothing_of_what_it_saw(together, attack):
    """What the attack would carry out stands nowhere in what a run writes and says."""
    for word in attack.spec["never"]:
        assert [name for name, data in together.written.items() if word.encode() in data] == [], word


def test_neighbours_get_the_same_bytes(alone, together):
    """The result files of all others are those of a run without the attacks, byte for byte."""
    neighbours = {path.name: path.read_bytes() for path in (alone.out / "results").iterdir()}
    assert len(neighbours) == sum(map(len, NEIGHBOURS.values()))
    assert {name: (together.out / "results" / name).read_bytes() for name in neighbours} == neighbours
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
    """No process that the run started is alive."""
    left = []
    for process in psutil.process_iter(["pid", "name", "cmdline", "cwd", "create_time"]):
        info = process.info
        # A confined process hides its working folder; its command line stays the forkserver's.
        orphan = process.pid != 1 and process.ppid() == 1 and "autograder" in " ".join(info["cmdline"] or ())
        inside = str(together.out.parent) in f"{info['cwd']} {' '.join(info['cmdline'] or ())}"
        if info["create_time"] >= together.begun - 1 and (orphan or inside):
            left.append(info)
    assert left == []


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
    found = [
        (name, word) for name, data in together.written.items() for word in (*HIDDEN, SECRET) if word.encode() in data
    ]
    assert found == []


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
        markup.feed(page.read_text(encoding="utf-8"))
        assert markup.live == [], page.name


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


@pytest.mark.slow
def test_attacks_get_through_where_nothing_isolates(tmp_path):
    """Without isolation, attacks that reach out do reach: what stops them is the isolation, not their own mistake."""
    bite = [one for one in ATTACKS if one.spec.get("bites_without_isolation")]
    for attack in bite:
        attack.hand_in(tmp_path / "class")
    run = grade_class(tmp_path / "class", tmp_path / "out", isolation="none")
    assert len(bite) >= 10
    assert {one.name: run.result(one)["score"] for one in bite} == {one.name: 5.0 for one in bite}


def hand_in_crowd(class_folder: Path, count: int) -> None:
    """Honest and half-honest students of three labs, from the corpora of exercises that are quick to judge."""
    labs = load_assignments(PROJECT / "assignments")
    chosen = [
        (lab, specimen)
        for lab, names in CROWD.items()
        for name in names
        for specimen in read_corpus(labs[lab].exercise(name))
        if specimen.path.suffix == ".py"
    ]
    for number in range(count):
        lab, specimen = chosen[number % len(chosen)]
        folder = class_folder / f"{'anz'[number % 3]}_neighbour_{lab[:4]}_{number}"
        folder.mkdir(parents=True)
        shutil.copy(specimen.script, folder / f"{lab}.py")


@pytest.mark.slow
def test_a_class_of_300_is_graded_as_without_its_45_attackers(tmp_path):
    """255 students get the same bytes whether or not 45 attackers hand in with them."""
    attackers = [one for one in ATTACKS if one.spec["lab"] != "lab2_mnist_cnn" and "name_" not in one.name][:45]
    assert len(attackers) == 45
    for name in ("alone", "together"):
        hand_in_crowd(tmp_path / name, 255)
    for attack in attackers:
        attack.hand_in(tmp_path / "together")
    alone = grade_class(tmp_path / "alone", tmp_path / "alone-out")
    together = grade_class(tmp_path / "together", tmp_path / "together-out")
    print(f"255 students in {alone.seconds:.0f} s, with 45 attackers in {together.seconds:.0f} s")
    crowd = {path.name: path.read_bytes() for path in (alone.out / "results").iterdir()}
    assert len(crowd) == 255
    assert len(together.results) == 300
    assert {name: (together.out / "results" / name).read_bytes() for name in crowd} == crowd


def _codes(exercises: dict[str, dict]) -> dict[str, set[str]]:
    return {
        name: {check["code"] for check in one["checks"] if check["status"] != "passed"}
        for name, one in exercises.items()
    }


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
