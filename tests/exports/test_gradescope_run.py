"""What `run_autograder` does in its container: memory, metadata, partial results, the same grade as `grade`."""

import contextlib
import json
import signal
import threading
import time
import zipfile

import pytest
from click.testing import CliRunner
from graded_class import FAILED, LAB, PASSED, TOY, check
from test_gradescope import read

from autograder.cli import main
from autograder.export.gradescope import run as container
from autograder.export.gradescope.archive import export_gradescope
from autograder.export.gradescope.memory import LEAST, memory, too_little_memory
from autograder.export.gradescope.progress import Progress, Sheet
from autograder.export.gradescope.run import grade_submission, names_in, read_metadata, total_points
from autograder.grading.backend import Backend
from autograder.intake.discover import discover_one
from autograder.student.course.limits import MIB
from autograder.student.course.load import load_assignments
from autograder.student.result import SubmissionResult
from autograder.student.text import UsageError
from autograder.wheel.package import Wheel

TOYS = load_assignments(TOY)
SOLUTION = """
def print_sorted(words):
    for word in sorted(words, key=lambda word: (len(word), word)):
        print(word)
"""


# Memory.


def machine(folder, total, **groups):
    """A machine's files: /proc/meminfo, and control groups with their limits."""
    for name, text in {"proc/meminfo": f"MemTotal: {total // 1024} kB\nMemFree: 1 kB\n", **groups}.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="ascii")
    return folder


@pytest.mark.parametrize(
    ("groups", "have"),
    [
        ({}, 8192),
        ({"sys/fs/cgroup/memory.max": "805306368\n"}, 768),
        ({"sys/fs/cgroup/memory.max": "max\n"}, 8192),
        ({"sys/fs/cgroup/memory/memory.limit_in_bytes": "805306368\n"}, 768),
        ({"sys/fs/cgroup/memory/memory.limit_in_bytes": "9223372036854771712\n"}, 8192),
        ({"proc/self/cgroup": "0::/a/b\n", "sys/fs/cgroup/a/memory.max": "805306368", "sys/fs/cgroup/a/b/x": ""}, 768),
        (
            {"proc/self/cgroup": "4:memory:/d\n", "sys/fs/cgroup/memory/d/memory.limit_in_bytes": str(1024 * MIB)},
            1024,
        ),
    ],
)
def test_the_least_limit_counts(tmp_path, groups, have):
    """Of the machine and of both versions of control groups, wherever in the hierarchy this process is."""
    assert memory(machine(tmp_path, 8192 * MIB, **groups)) == have * MIB


def test_too_little_memory_is_one_clear_line_in_the_results(tmp_path, container_root, monkeypatch):
    """Both languages, with what to do; the grader does not start TensorFlow."""
    small = machine(tmp_path / "machine", 8192 * MIB, **{"sys/fs/cgroup/memory.max": str(768 * MIB)})
    assert too_little_memory(False, small) is None
    assert "768 MB" in too_little_memory(True, small).en
    monkeypatch.setattr(container, "too_little_memory", lambda keras: too_little_memory(True, small))
    root = container_root({})
    assert not grade_submission(root, LAB, "nobody", 10, True)
    said = results_of(root)
    assert said.score == 0
    assert "3 GB" in said.output.splitlines()[0]
    assert "\n" not in too_little_memory(True, small).ko


def test_a_machine_that_says_nothing_is_tried(tmp_path):
    """Without /proc there is no reason to refuse."""
    assert memory(tmp_path) is None
    assert too_little_memory(True, tmp_path) is None
    assert LEAST[True] > LEAST[False]


# Metadata.


@pytest.mark.parametrize(
    ("text", "points"),
    [
        ('{"assignment": {"total_points": "20.0"}}', 20.0),
        ('{"assignment": {"total_points": 12}}', 12.0),
        ('{"assignment": {"total_points": "0.0"}}', None),
        ('{"assignment": {"total_points": "nan"}}', None),
        ('{"assignment": {"total_points": null}}', None),
        ('{"assignment": {}}', None),
        ('{"assignment": []}', None),
        ("[]", None),
        ("{", None),
        ("", None),
    ],
)
def test_metadata_may_be_anything(tmp_path, text, points):
    """Points that are none leave the lab's own."""
    (tmp_path / "m.json").write_text(text, encoding="utf-8")
    assert total_points(read_metadata(tmp_path / "m.json")) == points
    assert names_in(read_metadata(tmp_path / "m.json")) == []
    assert read_metadata(tmp_path / "none.json") == {}


# Results while grading runs.


def results_of(root):
    """``results.json``, held to its form."""
    return read((root / "results" / "results.json").read_bytes())


@pytest.fixture
def container_root(tmp_path):
    """Make Gradescope's folders, with these files handed in (name -> text)."""

    def make(files, metadata=None):
        root = tmp_path / "autograder"
        for name in ("source", "submission", "results"):
            (root / name).mkdir(parents=True)
        with contextlib.suppress(FileExistsError):
            (root / "source" / "course").symlink_to(TOY)
        for name, text in files.items():
            (root / "submission" / name).write_text(text, encoding="utf-8")
        (root / "submission_metadata.json").write_text(json.dumps(metadata or {}), encoding="utf-8")
        return root

    return make


def test_each_verdict_is_in_the_file_at_once(tmp_path):
    """What is not judged yet says so; what comes after the end changes nothing."""
    sheet = Sheet(tmp_path / "results.json", TOYS[LAB])
    progress = Progress(sheet, "confined")
    progress.begin()
    said = read(sheet.path.read_bytes())
    assert said.score == 0
    assert "ended before it was complete" in said.output
    assert len(said.tests) == sum(len(one.checks) for one in TOYS[LAB].exercises)
    first = TOYS[LAB].exercise(PASSED).checks[0]
    progress.heard(f"{PASSED}::{first.name}", check("passed", name=first.name))
    assert read(sheet.path.read_bytes()).score > 0
    progress.end((container.TIME_UP.format(minutes=10),))
    whole = sheet.path.read_bytes()
    assert "10 minutes" in read(whole).output
    progress.heard(f"{FAILED}::x", check("passed"))
    assert sheet.path.read_bytes() == whole


def test_another_attempt_begins_anew(tmp_path):
    """Verdicts of an older file are no part of the newer one's results."""
    progress = Progress(Sheet(tmp_path / "results.json", TOYS[LAB]), "confined")
    first = TOYS[LAB].exercise(PASSED).checks[0]
    progress.heard(f"{PASSED}::{first.name}", check("passed", name=first.name))
    progress.begin()
    assert read((tmp_path / "results.json").read_bytes()).score == 0


def test_a_reader_always_sees_whole_results(tmp_path):
    """While they are replaced again and again."""
    path = tmp_path / "results.json"
    progress = Progress(Sheet(path, TOYS[LAB]), "confined")
    progress.begin()
    names = [f"{one.name}::{each.name}" for one in TOYS[LAB].exercises for each in one.checks]

    def tell():
        for name in names * 20:
            progress.heard(name, check("passed", name=name.partition("::")[2]))

    telling = threading.Thread(target=tell)
    telling.start()
    while telling.is_alive():
        read(path.read_bytes())
    telling.join()
    assert [one.name for one in tmp_path.iterdir()] == ["results.json"]


def test_results_that_cannot_be_written_leave_the_old_ones(tmp_path, monkeypatch):
    """A full disk costs the newest verdict, not those before it."""
    sheet = Sheet(tmp_path / "results.json", TOYS[LAB])
    Progress(sheet, "confined").begin()
    before = sheet.path.read_bytes()
    with monkeypatch.context() as patched:
        patched.setattr("pathlib.Path.write_bytes", lambda *_: (_ for _ in ()).throw(OSError(28, "full")))
        with pytest.raises(OSError, match="full"):
            Progress(sheet, "confined").begin()
    assert sheet.path.read_bytes() == before


# Whole runs, of the toy course and without confinement: test_gradescope_container.py confines.


@pytest.fixture
def unconfined(monkeypatch):
    """Grade without another user, which needs root and a Python that the user can read."""
    monkeypatch.setattr(container, "choose_with_user", lambda user: Backend("none"))


def test_the_grade_is_that_of_grade(container_root, unconfined, tmp_path, capsys):
    """Of the same file, however it is called: score and status of each check."""
    files = {"lab1_제출_final (2).py": SOLUTION}
    root = container_root(files, {"created_at": "2026-11-02T10:00:00+09:00", "users": [{"name": "김"}]})
    assert grade_submission(root, LAB, "nobody", 10, True)
    assert "submitted at 2026-11-02T10:00:00+09:00 by 김\n" in capsys.readouterr().out
    said = results_of(root)
    words = ["grade", root / "submission", "--out", tmp_path / "out", "--lab", LAB, "--course", TOY]
    CliRunner().invoke(main, [*map(str, words), "--isolation", "none"])
    [path] = (tmp_path / "out" / "results").iterdir()
    graded = SubmissionResult.from_json(path.read_text(encoding="utf-8"))
    assert said.score == graded.score == 4
    checks = [check for exercise in graded.exercises for check in exercise.checks]
    assert [one.status == "passed" for one in said.tests] == [one.status == "passed" for one in checks]
    assert said.extra_data["created_at"] == "2026-11-02T10:00:00+09:00"
    assert said.extra_data["isolation"] == "none"
    for name in ("source", "submission", "results", "submission_metadata.json"):
        assert (root / name).stat().st_mode & 0o077 == 0


def test_points_are_the_assignments_unless_the_lab_says(container_root, unconfined):
    """20 points on Gradescope double what can be earned."""
    root = container_root({}, {"assignment": {"total_points": "20.0"}})
    for scaled, most in ((True, 20), (False, 10)):
        assert grade_submission(root, LAB, "nobody", 10, scaled)
        assert sum(one.max_score for one in results_of(root).tests) == pytest.approx(most)


@pytest.mark.parametrize("files", [{}, {"report.pdf": "x"}])
def test_nothing_handed_in_is_said(container_root, unconfined, files):
    """A zero with its reason, not an error of the grader."""
    root = container_root(files)
    assert grade_submission(root, LAB, "nobody", 10, True)
    said = results_of(root)
    assert said.score == 0
    assert "notebook" in said.output


def test_without_isolation_nothing_is_graded(container_root, monkeypatch):
    """The reason is in the results."""

    def refuse(user):
        raise UsageError("nobody라는 사용자가 없어요", "no user is called nobody")

    monkeypatch.setattr(container, "choose_with_user", refuse)
    root = container_root({"a.py": SOLUTION})
    assert not grade_submission(root, LAB, "nobody", 10, True)
    assert "no user is called nobody" in results_of(root).output


def test_a_broken_grader_keeps_what_is_judged(container_root, monkeypatch, unconfined, capsys):
    """The results say whose fault it is, the standard output has the traceback."""
    first = TOYS[LAB].exercise(PASSED).checks[0]

    def broken(folder, course, assignment, backend, progress):
        progress.heard(f"{PASSED}::{first.name}", check("passed", name=first.name))
        raise RuntimeError("out of order")

    monkeypatch.setattr(container, "_grade", broken)
    root = container_root({})
    assert not grade_submission(root, LAB, "nobody", 10, True)
    said = results_of(root)
    assert said.score > 0
    assert "The grader failed" in said.output
    assert "out of order" in capsys.readouterr().out


@pytest.mark.parametrize("number", [signal.SIGALRM, signal.SIGTERM])
def test_the_end_of_the_time_keeps_what_is_judged(container_root, monkeypatch, unconfined, number):
    """By our own clock, or where the container is ended."""

    def endless(folder, course, assignment, backend, progress):
        signal.raise_signal(number)
        time.sleep(30)

    monkeypatch.setattr(container, "_grade", endless)
    before = signal.getsignal(number)
    root = container_root({})
    assert not grade_submission(root, LAB, "nobody", 10, True)
    assert "after 10 minutes" in results_of(root).output
    assert signal.getsignal(number) is before


def test_a_folder_of_one_student_is_one_submission(tmp_path):
    """Several notebooks and models, under any names, are attempts and files of one student."""
    folder = tmp_path / "submission"
    folder.mkdir()
    for name in ("kim_min.py", "lee (final).py", "model.keras"):
        (folder / name).write_text(SOLUTION, encoding="utf-8")
    [found] = discover_one(folder, "submission", TOYS, tmp_path / "work", LAB)
    assert (found.student, found.lab, len(found.attempts)) == ("submission", LAB, 2)


def test_the_zip_is_what_the_container_reads(tmp_path):
    """The course in it loads, with the same checks."""
    path = export_gradescope(tmp_path, TOYS[LAB], Wheel({}, "none.whl", b""))
    with zipfile.ZipFile(path) as archive:
        archive.extractall(tmp_path / "source")
    packed = load_assignments(tmp_path / "source" / "course")
    assert {one.name: one.checks for one in packed[LAB].exercises} == {
        one.name: one.checks for one in TOYS[LAB].exercises
    }
