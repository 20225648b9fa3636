"""The rooms of the engine: it names no lab, rooms import in one direction, and modules stay short."""

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from autograder.build.public import shipped_files
from autograder.student.course.load import PROJECT

ENGINE = PROJECT / "autograder"
COURSES = (PROJECT / "assignments", PROJECT / "tests" / "toy_course")
# From the ground up: each room imports from itself and from those before it. A name is a folder or a module.
ROOMS = (
    "student",
    "wheel",
    "sandbox",
    "checker",
    "intake",
    "reports",
    "grading",
    "cluster",
    "build",
    "proving",
    "linting",
    "authoring",
    "similarity",
    "export",
    "arguments",
    "commands",
    "searchpath",
    "deciding",
    "making",
    "cli",
)
IN_STUDENT = (
    "particles",
    "text",
    "handed_in",
    "seeds",
    "digits",
    "decisions",
    "result",
    "pictures",
    "transport",
    "notebooks",
    "course",
    "service",
    "checks",
    "checking",
    "formats",
    "drawing",
    "unsolved",
    "lab",
    "ci",
)
# Where a word of the engine happens to be the name of an exercise: name -> the file that may say it.
ALLOWED_NAMES = {
    # scikit-learn's own function, which newer versions left out.
    "plot_confusion_matrix": "student/notebooks/replaced.py",
}
MOST_LINES = 260
# Longer modules, with their lines. This list may only shrink: divide a module rather than raise its number.
LONGER = {
    "student/checking/submission.py": 276,
}


def read(path: Path) -> str:
    """A file's text."""
    return path.read_text(encoding="utf-8")


def write(folder: Path, files: dict[str, str]) -> Path:
    """Write ``files`` (path -> text) into ``folder``."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


# Names of labs.


def patterns(course: Path) -> dict[str, tuple[str, re.Pattern[str]]]:
    """What the engine may not say: name -> a word that is always there, and how it is found.

    Codes of the common catalogue are the engine's own.
    """
    labs = [path.parent.name for path in course.glob("*/assignment.toml")]
    exercises = [path.parent.name for path in course.glob("*/*/exercise.toml")]
    codes: set[str] = set()
    for path in (*course.glob("*/assignment.toml"), *course.glob("*/*/exercise.toml")):
        codes |= set(tomllib.loads(read(path)).get("misconceptions", {}))
    codes -= set(tomllib.loads(read(ENGINE / "student" / "course" / "misconceptions.toml"))["misconceptions"])
    found = {name: (name, re.compile(rf"""["'`]{re.escape(name)}["'`]""")) for name in (*exercises, *codes)}
    # Other names, such as `train`, are words of the language, too.
    telling = [*labs, *(name for name in exercises if "_" in name or re.search(r"\d", name))]
    found |= {name: (name, re.compile(rf"""["'`]{name}["'`]|\b{name}\b""")) for name in telling}
    return found | {"a lab by its number": ("lab", re.compile(r"\blab[ _]?\d"))}


def names_said(engine: Path, course: Path) -> list[str]:
    """Where the engine names a lab, an exercise or a misconception of the course."""
    wanted = patterns(course)
    said = []
    for path in sorted(engine.rglob("*")):
        if path.suffix not in (".py", ".toml", ".j2", ".css", ".js"):
            continue
        text, place = read(path), path.relative_to(engine).as_posix()
        said += [
            f"{place} says {name}"
            for name, (word, pattern) in wanted.items()
            if word in text and pattern.search(text) and ALLOWED_NAMES.get(name) != place
        ]
    return said


@pytest.mark.parametrize("course", COURSES, ids=lambda course: course.name)
def test_the_engine_names_no_lab(course):
    """No file of the engine holds a lab's folder, an exercise's name or a misconception that only a course has."""
    assert names_said(ENGINE, course) == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('LAB = "lab0_greeting"', "lab0_greeting"),
        ("# As lab2_mnist_cnn does.", "lab2_mnist_cnn"),
        ("def build_cnn(): ...", "build_cnn"),
        ("# Like plot_confusion_matrix.", "plot_confusion_matrix"),
        ('if name == "confusion": ...', "confusion"),
        ("# See `train`.", "train"),
        ("fail('greeting.boundary')", "greeting.boundary"),
        ("# A file called lab2.ipynb.", "a lab by its number"),
    ],
)
def test_a_name_of_a_lab_is_found(tmp_path, text, said):
    """Each kind of name is found where somebody writes it into the engine."""
    engine = write(tmp_path, {"intake/names.py": f"{text}\n"})
    assert f"intake/names.py says {said}" in names_said(engine, COURSES[0])
    assert names_said(write(tmp_path, {"intake/names.py": "# Confusion: train a greeting.\n"}), COURSES[0]) == []


# Imports.


def imports_of(path: Path) -> Iterator[str]:
    """Modules of the engine that a file imports, at its top or in a function, or names to start or load them.

    A relative import begins with a dot.
    """
    for node in ast.walk(ast.parse(read(path))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name.split(".")[0] == "autograder")
        elif isinstance(node, ast.ImportFrom):
            module = "." * node.level + (node.module or "")
            # `from autograder.student import text` imports a module of the folder.
            if node.level or module.split(".")[0] == "autograder":
                yield from (f"{module}.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.Constant) and re.fullmatch(r"autograder(\.\w+)+", str(node.value)):
            yield node.value


def room_of(module: str) -> tuple[str, str]:
    """The room of a module, and in ``student`` the room within it; empty where it lies in none."""
    _, room, within, *_ = [*module.split("."), "", ""]
    return room, within if room == "student" else ""


def place_of(module: str) -> tuple[int, int]:
    """How far above the ground a module lies.

    Raises:
        ValueError: if it lies in no room.
    """
    room, within = room_of(module)
    return ROOMS.index(room), IN_STUDENT.index(within) if within else -1


def wrong_imports(engine: Path) -> list[str]:
    """Imports from a later room, or from none, and relative ones."""
    wrong = []
    for path in sorted(engine.rglob("*.py")):
        module = ".".join(path.relative_to(engine.parent).with_suffix("").parts).removesuffix(".__init__")
        for imported in imports_of(path):
            try:
                # The package itself imports nothing.
                allowed = module != "autograder" and imported[0] != "." and place_of(imported) <= place_of(module)
            except ValueError:
                allowed = False
            if not allowed:
                wrong.append(f"{module} imports {imported}")
    return wrong


def names_in(folder: Path) -> set[str]:
    """Names of the packages and modules in a folder."""
    return {path.stem for path in folder.iterdir() if path.suffix == ".py" or (path / "__init__.py").exists()} - {
        "__init__"
    }


def rooms_in(page: str) -> list[str]:
    """The names in the first column of a page's table of rooms."""
    table = re.search(r"^\| room\b.*\n\|[-|]+\n((?:\|.*\n)+)", page, re.MULTILINE)
    return re.findall(r"^\| `(\w+)`", table[1], re.MULTILINE) if table else []


def test_every_room_has_its_place():
    """The lists above hold every room that there is, and no other."""
    assert names_in(ENGINE) == set(ROOMS)
    assert names_in(ENGINE / "student") == set(IN_STUDENT)


@pytest.mark.parametrize("page", ["README.md", "docs/architecture.md"])
def test_pages_name_every_room_in_its_order(page):
    """The table of rooms in README and in the page on the architecture names the rooms from the ground up."""
    assert rooms_in(read(PROJECT / page)) == list(ROOMS)


def test_the_picture_of_the_rooms_is_the_truth():
    """Each room stands in the picture once, and its arrows lead to rooms before it."""
    picture = read(PROJECT / "docs" / "architecture.md").split("```")[1]
    assert sorted(re.findall(r"(\w+)\[", picture)) == sorted(ROOMS)
    for line in picture.splitlines():
        room, _, below = line.partition("[")
        for other in re.findall(r"\w+", below.partition("-->")[2]):
            assert ROOMS.index(other) < ROOMS.index(room.strip()), line


def test_a_room_that_is_missing_on_a_page_is_found():
    """A table without a room, or with the rooms in another order, is not the list above."""
    page = read(PROJECT / "README.md")
    assert rooms_in(page.replace("| `wheel` |", "| `attic` |")) != list(ROOMS)
    assert rooms_in("| folder | what |\n|---|---|\n| `attic` | old things |\n") == []


def test_rooms_import_from_rooms_before_them():
    """A room imports from itself and from rooms nearer to the ground; `student` imports nothing outside itself."""
    assert wrong_imports(ENGINE) == []


@pytest.mark.parametrize(
    ("place", "line"),
    [
        ("student/lab.py", "from autograder.wheel.package import make_wheel"),
        ("student/text.py", "import autograder.student.seeds"),
        ("student/checks/answers.py", "from autograder.student import checking"),
        ("sandbox/launch.py", "def late():\n    from autograder.grading.pool import Pool"),
        ("checker/serve.py", 'START = "autograder.grading.run"'),
        ("intake/names.py", "from .words import NO_LAB"),
        ("cli.py", "from .student.text import Text"),
        ("build/stub.py", "from autograder.attic.old import thing"),
        ("attic/old.py", "from autograder.student.text import Text"),
        ("__init__.py", "import autograder.cli"),
    ],
)
def test_an_import_of_a_later_room_is_found(tmp_path, place, line):
    """Imports upwards, in a function, by a module's name in a text, relative ones and unknown rooms are found."""
    engine = tmp_path / "autograder"
    write(engine, {"cli.py": "from autograder.student.text import Text\n"})
    assert wrong_imports(engine) == []
    assert len(wrong_imports(write(engine, {place: f"{line}\n"}))) == 1


# Files of a course.


def wrong_imports_of_course(course: Path) -> list[str]:
    """Imports of shipped files that students cannot follow: of files that are not shipped, and by a probe."""
    shipped = {path.resolve() for lab in course.iterdir() if lab.is_dir() for path in shipped_files(lab)}
    wrong = []
    for path in sorted(shipped):
        place = path.relative_to(course.resolve()).as_posix()
        for node in ast.walk(ast.parse(read(path))):
            if isinstance(node, ast.ImportFrom) and node.level:
                names = [node.module] if node.module else [alias.name for alias in node.names]
                folder = path.parents[node.level - 1]
                # A probe and a reader travel as text.
                alone = path.name in ("probe.py", "reader.py")
                wrong += [f"{place} imports {name}" for name in names if alone or folder / f"{name}.py" not in shipped]
        wrong += [
            f"{place} imports {module}"
            for module in imports_of(path)
            if not module.startswith(("autograder.student.", "."))
        ]
    return wrong


@pytest.mark.parametrize("course", COURSES, ids=lambda course: course.name)
def test_what_students_receive_imports_no_expected_answers(course):
    """Shipped files import libraries, the student's side and what is shipped with them only."""
    assert wrong_imports_of_course(course) == []


@pytest.mark.parametrize(
    ("place", "line", "found"),
    [
        ("lab/judging.py", "from .expected import answer", "expected"),
        ("lab/sort/judging.py", "def late():\n    from ..expected import answer", "expected"),
        ("lab/sort/test_public.py", "from .. import expected", "expected"),
        ("lab/sort/probe.py", "from ..stages import stage", "stages"),
        ("lab/sort/reader.py", "from autograder.grading.run import Settings", "autograder.grading.run.Settings"),
    ],
)
def test_an_import_of_expected_answers_is_found(tmp_path, place, line, found):
    """An import of expected.py, of the lab's modules by a probe, or of the instructor's side is found."""
    good = "import numpy as np\nfrom ..judging import one\nfrom autograder.student.checks import fail\n"
    course = write(
        tmp_path,
        {
            "lab/sort/test_public.py": good,
            "lab/judging.py": "from .orders import one\n",
            "lab/orders.py": "one = 1\n",
            "lab/sort/judging.py": "two = 2\n",
            "lab/sort/test_hidden.py": "from ..expected import one\n",
            "lab/expected.py": "from .stages import one\n",
        },
    )
    assert wrong_imports_of_course(course) == []
    assert wrong_imports_of_course(write(course, {place: f"{line}\n"})) == [f"{place} imports {found}"]


# Processes.

GRADING = """
import autograder.checker.serve, autograder.sandbox.forkserver, autograder.sandbox.origin, autograder.commands.grade
from autograder.student.service.process import preload
preload()
"""
LOADED = """
import sys
{code}
tops = {{name.split(".")[0] for name in sys.modules}}
heavy = {{"otter", "notebook", "nbconvert", "nbclient"}}
print(sorted(name for name in tops if name in heavy or name.startswith("jupyter")))
"""


def loaded(code: str) -> str:
    """Libraries of notebooks and of Otter that a process has loaded, which has run ``code``."""
    done = subprocess.run(
        [sys.executable, "-c", LOADED.format(code=code)], cwd=PROJECT, capture_output=True, text=True, check=True
    )
    return done.stdout.strip()


def test_no_grading_process_loads_jupyter_or_otter():
    """The coordinator, the checker, the forkserver and a student's process load neither Otter nor Jupyter."""
    assert loaded(GRADING) == "[]"


def test_a_library_of_notebooks_is_found():
    """A process that loads one of them is found out."""
    assert "nbclient" in loaded("import nbclient")


# Lengths.


def length_problems(engine: Path, longer: dict[str, int]) -> list[str]:
    """Modules that are longer than they may be, and entries of the list that are no longer needed."""
    lengths = {path.relative_to(engine).as_posix(): len(read(path).splitlines()) for path in engine.rglob("*.py")}
    too_long = [f"{name} has {lines} lines" for name, lines in lengths.items() if lines > longer.get(name, MOST_LINES)]
    unneeded = [f"{name} needs no exception" for name in longer if lengths.get(name, 0) <= MOST_LINES]
    return sorted(too_long + unneeded)


def test_modules_stay_short():
    """No module of the engine has more than 260 lines, but those of a list that may only shrink."""
    assert length_problems(ENGINE, LONGER) == []


def test_a_module_that_grows_is_found(tmp_path):
    """A long module, one that outgrows its exception, and an exception that is not needed any more are found."""
    lengths = {"long.py": 261, "grown.py": 281, "shrunk.py": 260, "kept.py": 280}
    engine = write(tmp_path, {name: "x = 1\n" * lines for name, lines in lengths.items()})
    problems = length_problems(engine, {"grown.py": 280, "shrunk.py": 300, "kept.py": 280})
    assert problems == ["grown.py has 281 lines", "long.py has 261 lines", "shrunk.py needs no exception"]
