"""The mark of "graded already": all that can change a verdict changes it, and nothing else does."""

import shutil
import subprocess
import sys
from dataclasses import replace
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import pytest

from autograder.grading import marks
from autograder.grading.backend import Backend
from autograder.grading.marks import LIBRARIES, NOT_JUDGING, PACKAGE, content_marks, judging_code, libraries, read_marks
from autograder.intake.found import Attempt, Found
from autograder.intake.words import CANNOT_READ
from autograder.student.course.load import load_assignments
from autograder.student.text import Text

ASSIGNMENT = """
contents = ["one", "two"]
[title]
ko = "실습"
en = "Lab"
[limits]
seconds = 60
"""
EXERCISE = """
points = 2
timeout = 5
names = ["double"]
[title]
ko = "두 배"
en = "Double"
[misconceptions."toy.half"]
message = {ko = "반이에요", en = "It is half"}
hint = {ko = "두 배로 하세요", en = "Double it"}
"""
CHECK = '''
def test_doubles(double):
    """Two becomes four.
    둘은 넷이 돼요.
    """
    assert double(2) == 4
'''
FILES = {
    "assignment.toml": ASSIGNMENT,
    "judging.py": "LIMIT = 1\n",
    "demos/intro.py": "1\n",
    **{
        f"{name}/{file}": text
        for name in ("one", "two")
        for file, text in {
            "exercise.toml": EXERCISE,
            "test_public.py": CHECK,
            "test_hidden.py": CHECK.replace("test_doubles", "test_doubles_more"),
            "probe.py": "def probe():\n    return 1\n",
            "solution.py": "def double(x):\n    return 2 * x\n",
            "prompt.md": "Double it.\n",
            "right/a.py": "double = lambda x: x + x\n",
            "wrong/b.py": "double = lambda x: x\n",
        }.items()
    },
}


@pytest.fixture(autouse=True)
def same_grader(monkeypatch):
    """Somebody may be editing the grader while the tests run; what it does to marks is tested by itself."""
    monkeypatch.setattr(marks, "judging_code", lambda _: "the grader")


@pytest.fixture
def lab(tmp_path):
    """A toy lab of two exercises, below folders that are named like corpora."""
    return write(tmp_path / "right" / "wrong" / "assignments" / "toy")


def write(lab):
    """Write the toy lab's files."""
    for name, text in FILES.items():
        path = lab / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return lab


def read(lab, backend="confined", mnist=None, public_only=False):
    """Exercise -> mark."""
    assignments = load_assignments(lab.parent)
    found = read_marks(lab.parent, assignments, Backend(backend), mnist, public_only)
    return {one.name: found.of("content", one) for one in assignments["toy"].exercises}


def edit(path, old, new):
    """Change a file's text."""
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("one/test_public.py", "== 4", "== 5"),
        ("one/test_hidden.py", "double(2)", "double(3)"),
        ("one/probe.py", "1", "2"),
        ("one/solution.py", "2 * x", "x + x"),
        ("one/exercise.toml", "points = 2", "points = 3"),
        ("one/exercise.toml", "timeout = 5", "timeout = 6"),
        ("one/exercise.toml", "It is half", "It is a half"),
    ],
)
def test_a_change_of_an_exercise_grades_that_one_again(lab, file, old, new):
    """Its checks, probe, reference, points, time and words; the lab's other exercise stays as it is."""
    before = read(lab)
    edit(lab / file, old, new)
    after = read(lab)
    assert after["one"] != before["one"]
    assert after["two"] == before["two"]


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [("judging.py", "1", "2"), ("assignment.toml", "seconds = 60", "seconds = 61")],
)
def test_a_change_of_what_a_lab_shares_grades_the_lab_again(lab, file, old, new):
    """Modules in its folder, and its limits."""
    before = read(lab)
    edit(lab / file, old, new)
    after = read(lab)
    assert not set(before.values()) & set(after.values())


def test_a_file_of_data_and_a_module_of_the_course_count(lab):
    """A check may read the one and import the other."""
    seen = [read(lab)["one"]]
    (lab / "one" / "table.csv").write_text("1", encoding="utf-8")
    seen.append(read(lab)["one"])
    (lab / "one" / "table.csv").write_text("2", encoding="utf-8")
    seen.append(read(lab)["one"])
    (lab.parent / "common.py").write_text("x = 1\n", encoding="utf-8")
    seen.append(read(lab)["one"])
    assert len(set(seen)) == 4


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("one/prompt.md", "Double", "Please double"),
        ("one/right/a.py", "x + x", "2 * x"),
        ("one/wrong/b.py", "x: x", "x: 0"),
        ("demos/intro.py", "1", "2"),
        ("one/exercise.toml", 'ko = "두 배"', 'ko = "두배"'),
        ("assignment.toml", "실습", "실험"),
        ("one/exercise.toml", "points = 2", "# Worth two.\npoints   = 2"),
        ("one/test_public.py", "    assert", "    # Why not.\n\n    assert"),
        ("one/test_public.py", "Two becomes four.", "2 becomes 4."),
        ("judging.py", "LIMIT = 1", '"""What the lab shares."""\n\nLIMIT = 1  # One.'),
    ],
)
def test_what_changes_no_verdict_grades_nothing_again(lab, file, old, new):
    """Prompts, demos, specimens, titles, comments, docstrings and layout."""
    before = read(lab)
    edit(lab / file, old, new)
    assert read(lab) == before


def test_specimens_may_come_and_go(lab):
    """The corpora prove the checks; they are no part of them."""
    before = read(lab)
    shutil.rmtree(lab / "one" / "right")
    (lab / "two" / "wrong" / "model").mkdir()
    (lab / "two" / "wrong" / "model" / "submission.py").write_text("1", encoding="utf-8")
    (lab / "two" / "__pycache__").mkdir()
    (lab / "two" / "__pycache__" / "probe.pyc").write_bytes(b"1")
    assert read(lab) == before


def test_where_a_course_lies_makes_no_difference(lab, tmp_path):
    """Two copies have the same marks, whatever the folders above them are called."""
    assert read(write(tmp_path / "elsewhere" / "toy")) == read(lab)
    assert len(set(read(lab).values())) == 2


def test_digits_backend_and_the_kind_of_checks_count(lab, tmp_path):
    """The content of the digits' file, not its name, where a check asks for digits."""
    hidden = lab / "one" / "test_hidden.py"
    hidden.write_text(hidden.read_text(encoding="utf-8").replace("(double)", "(double, digits)"), encoding="utf-8")
    digits = tmp_path / "a.npz"
    digits.write_bytes(b"1")
    seen = [
        read(lab),
        read(lab, backend="none"),
        read(lab, public_only=True),
        read(lab, mnist=digits),
    ]
    copy = tmp_path / "b.npz"
    shutil.copy(digits, copy)
    assert read(lab, mnist=copy) == seen[-1]
    digits.write_bytes(b"2")
    seen.append(read(lab, mnist=digits))
    assert len({one["one"] for one in seen}) == len(seen)


def test_digits_that_no_check_asks_for_are_not_read(lab, tmp_path):
    """Where no check names digits, another file of them grades nothing again, and none need be there."""
    assert read(lab, mnist=tmp_path / "not-there.npz") == read(lab)


@pytest.mark.parametrize("name", LIBRARIES)
def test_the_version_of_every_library_counts(lab, monkeypatch, name):
    """Another TensorFlow, or one that is not there, may give another verdict."""
    before = read(lab)

    def other(asked):
        if asked != name:
            return version(asked)
        raise PackageNotFoundError(asked)

    monkeypatch.setattr(marks, "version", other)
    assert read(lab)["one"] != before["one"]


def test_pythons_own_version_counts():
    """It comes first."""
    assert next(libraries()) == f"python {sys.version.split()[0]}"
    assert {"tensorflow", "keras", "numpy", "scikit-learn", "pillow", "matplotlib", "h5py"} <= set(LIBRARIES)


@pytest.fixture
def handed_in(tmp_path):
    """A notebook with a model beside it."""
    file, model = tmp_path / "a.ipynb", tmp_path / "m"
    file.write_bytes(b"1")
    model.write_bytes(b"1")
    return Found("kim", "toy", (Attempt(file, {"mnist_model.keras": model}, "a.ipynb"),))


def test_every_part_of_a_hand_in_counts(handed_in, tmp_path):
    """Contents, names, kinds, order of attempts, and why one cannot be read."""
    [attempt] = handed_in.attempts
    model = attempt.files["mnist_model.keras"]
    script = tmp_path / "a.py"
    script.write_bytes(b"1")
    other = Attempt(script, {}, "a.py")
    variants = [
        (attempt,),
        (replace(attempt, files={}),),
        (replace(attempt, files={"mnist_model.h5": model}),),
        (replace(attempt, label="b.ipynb"),),
        (replace(attempt, file=script),),
        (attempt, other),
        (other, attempt),
        (replace(attempt, file=None, reason=CANNOT_READ),),
    ]
    seen = {content_marks(replace(handed_in, attempts=attempts))[0] for attempts in variants}
    seen.add(content_marks(replace(handed_in, notes=(Text("가", "a"),)))[0])
    seen.add(content_marks(replace(handed_in, attempts=(), reason=CANNOT_READ))[0])
    model.write_bytes(b"2")
    seen.add(content_marks(handed_in)[0])
    assert len(seen) == len(variants) + 3


def test_where_and_when_a_hand_in_was_found_makes_no_difference(handed_in, tmp_path):
    """An archive is unpacked somewhere else every time."""
    before = content_marks(handed_in)[0]
    (tmp_path / "elsewhere").mkdir()
    moved = shutil.copyfile(handed_in.attempts[0].file, tmp_path / "elsewhere" / "x.ipynb")
    assert content_marks(replace(handed_in, attempts=(replace(handed_in.attempts[0], file=moved),)))[0] == before


@pytest.fixture
def package(tmp_path):
    """A copy of the grader."""
    return Path(shutil.copytree(PACKAGE, tmp_path / "wrong" / "grader", ignore=shutil.ignore_patterns("__pycache__")))


def test_what_makes_no_verdict_may_change(package):
    """Charts, pages, generated files, intake and commands regrade no class, whatever is written there."""
    before = judging_code(package)
    for name in NOT_JUDGING:
        path = package / name
        assert path.exists(), name
        for file in path.rglob("*") if path.is_dir() else [path]:
            if file.is_file():
                file.write_bytes(b"x = 1\n")
    assert judging_code(package) == before


def test_the_grader_counts_by_its_code(package):
    """A line of code, a module or a word more counts; a comment and a docstring do not."""
    seen = [judging_code(package)]
    verdict = package / "student" / "checking" / "verdict.py"
    text = verdict.read_text(encoding="utf-8")
    verdict.write_text(f'"""Another docstring."""\n# A comment.\n{text.split(chr(10), 1)[1]}', encoding="utf-8")
    assert judging_code(package) == seen[0]
    verdict.write_text(f"{text}\nLATE = 1\n", encoding="utf-8")
    seen.append(judging_code(package))
    (package / "student" / "checks" / "more.py").write_text("", encoding="utf-8")
    seen.append(judging_code(package))
    misconceptions = package / "student" / "course" / "misconceptions.toml"
    edit(misconceptions, "ko = ", "ko =  ")
    assert judging_code(package) == seen[-1]
    misconceptions.write_text("x = 1\n", encoding="utf-8")
    seen.append(judging_code(package))
    assert len(set(seen)) == 4


LOADED = """
import sys
from pathlib import Path
import autograder.checker.serve, autograder.sandbox.forkserver, autograder.student.service.process
import autograder.grading.grading
from autograder.student.checking.modules import load_module
for path in sys.argv[1:]:
    load_module(Path(path))
print("\\n".join(name for name in sys.modules if name.split(".")[0] == "autograder"))
"""


def test_no_process_that_judges_loads_what_does_not_count(assignments):
    """What the checker, the forkserver, the student's process and all checks import is part of the mark."""
    files = [path for lab in assignments.values() for one in lab.exercises for path in one.check_files]
    done = subprocess.run(
        [sys.executable, "-c", LOADED, *map(str, files)], capture_output=True, text=True, check=True, timeout=600
    )
    modules = {name.removeprefix("autograder.").replace(".", "/") for name in done.stdout.split()}
    assert {"checker/grade", "student/checking/verdict", "student/service/service"} <= modules
    assert {"student/transport/rebuild", "student/result"} <= modules
    rooms = {name.removesuffix(".py") for name in NOT_JUDGING}
    assert not {name for name in modules if name in rooms or name.split("/")[0] in rooms}


def test_a_docstring_alone_is_a_whole_body():
    """A function that only says what it is stays readable to the hash."""
    assert marks._code(b'def f():\n    """Text."""\n') == marks._code(b'def f():\n    """Other."""\n')
    assert marks._code(b"def f(): pass") != marks._code(b"def g(): pass")
    assert marks._code(b"no python (") == b"no python ("
