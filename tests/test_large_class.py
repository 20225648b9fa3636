"""A class of any size: what is the same is done once, what is unchanged is not done again, and little is remembered."""

import contextlib
import gc
import hashlib
import os
import shutil
import sqlite3
import time
import zipfile
from concurrent.futures import ThreadPoolExecutor

import pytest

from autograder.grading import attempts, marks, run, seen
from autograder.grading.alike import Alike
from autograder.grading.backend import choose_backend
from autograder.grading.gradebook import Gradebook
from autograder.grading.grading import Graded
from autograder.grading.known import Plan
from autograder.grading.seen import SeenFiles
from autograder.intake.discover import discover
from autograder.reports import write
from autograder.student.course.load import PROJECT, load_assignments
from autograder.student.result import CheckResult, ExerciseResult

LAB0, GREETING, PROGRAM = "lab0_greeting", "greeting", "greeting_program"
TOY, TOY_LAB = PROJECT / "tests" / "toy_course", "words_and_tables"
PASSED = Graded((ExerciseResult("one", 1.0, (CheckResult("test_one", "public", "passed"),)),), "", ())
ERROR = Graded((ExerciseResult("one", 1.0, ()),), "", ("Traceback",))


@pytest.fixture
def rendered(monkeypatch):
    """Names of the files that were made, as they are made."""
    names = []
    make = write.Writer.write
    monkeypatch.setattr(write.Writer, "write", lambda self, name, *rest: names.append(name) or make(self, name, *rest))
    return names


def copied_labs(folder):
    """A copy of the project's own course, without its specimens."""
    ignore = shutil.ignore_patterns("right", "wrong", "__pycache__")
    return shutil.copytree(PROJECT / "assignments", folder / "labs", ignore=ignore)


# The same is done once.


def test_equal_hand_ins_are_graded_once_and_each_is_its_own_students(course):
    """50 students who hand in the template cost one grading; nobody's name is in another's result."""
    names = [f"student{number:03}" for number in range(50)]
    for name in names:
        course.hand_in(name, text="# all: missing\n", name=f"{LAB0}_{name}.py")
    course.hand_in("kim", text="# greeting: failed\n")
    assert len(course.grade()) == 2
    assert {row[LAB0] for name, row in course.rows.items() if name != "kim"} == {"0"}
    for name in names:
        text = (course.out / "results" / f"{name}.{LAB0}.json").read_text(encoding="utf-8")
        assert course.result(f"{name}.{LAB0}")["file"] == f"{LAB0}_{name}.py"
        assert not [other for other in names if f'"{other}' in text and other != name]
    assert course.grade() == []


def test_equal_files_that_are_called_differently_keep_their_own_notes(course):
    """Which of several files counts, and why, is said of each student's own."""
    for name in ("kim", "lee"):
        course.hand_in(name, text="# all: missing\n", name=f"{LAB0}.ipynb")
        course.hand_in(name, name=f"{LAB0}_{name}.ipynb")
    assert len(course.grade()) == 2
    for name, other in (("kim", "lee"), ("lee", "kim")):
        [note] = course.result(f"{name}.{LAB0}")["notes"]
        assert f"{LAB0}_{name}.ipynb" in note["en"]
        assert other not in note["en"]


def test_files_beside_and_the_kind_of_file_tell_hand_ins_apart(course):
    """The same script with another helper, or as a notebook, may get another verdict."""
    for name in ("kim", "lee", "park"):
        course.hand_in(name)
    course.hand_in("lee", name="helper.py", text="x = 1\n")
    course.hand_in("park", name="helper.py", text="x = 2\n")
    course.hand_in("choi", name=f"{LAB0}.ipynb")
    assert len(course.grade()) == 4


def test_what_could_not_be_judged_is_shared_with_nobody(course):
    """The machine may have failed at one of them only: each is tried."""
    for name in ("kim", "lee", "park"):
        course.hand_in(name, text="# all: error\n")
    assert len(course.grade()) == 3


def test_equal_hand_ins_of_two_labs_are_two(course):
    """A file that is handed in for two labs is graded for each."""
    course.hand_in("kim", name="homework.py")
    asked = course.grade(lab=LAB0) + course.grade(lab="lab1_convolution")
    assert [lab for lab, _ in asked] == [LAB0, "lab1_convolution"]


def test_who_comes_while_an_equal_one_is_graded_waits_for_it():
    """Threads share one grading, verdicts are forgotten with the last who needs them, errors are not kept."""
    alike = Alike(["a"] * 8 + ["b"])
    graded = []

    def grade():
        time.sleep(0.05)
        graded.append(1)
        return ERROR if len(graded) == 1 else PASSED

    with ThreadPoolExecutor(8) as threads:
        results = list(threads.map(lambda _: alike.judge("a", "all", grade), range(8)))
    assert (results.count(ERROR), results.count(PASSED), len(graded)) == (1, 7, 2)
    assert alike.judge("a", "one exercise", lambda: ERROR) is ERROR
    alike.release(["a"] * 7)
    assert alike.judge("a", "all", lambda: ERROR) == PASSED
    alike.release(["a"])
    assert alike.judge("a", "all", lambda: ERROR) is ERROR
    assert alike._known == {}


# What is unchanged is not done again.


@pytest.fixture
def read(monkeypatch):
    """Names of the files that are hashed, as they are read."""
    names = []
    digest = seen.bytes_digest
    monkeypatch.setattr(seen, "bytes_digest", lambda path: names.append(path.name) or digest(path))
    return names


class Files:
    """A gradebook's table of files, in a folder."""

    def __init__(self, folder):
        self.folder, self.path = folder, folder / "work.py"
        self.path.write_bytes(b"1")
        # The clock of the file system has gone on.
        time.sleep(0.1)

    def digest(self):
        """What a run sees of the file."""
        gradebook = Gradebook(self.folder / "gradebook.sqlite")
        files = SeenFiles(gradebook)
        digest = files.digest(self.path)
        files.keep()
        gradebook.close()
        return digest


def test_a_file_of_the_same_size_and_times_is_not_hashed_again(tmp_path, read):
    """Nor is anything written for it."""
    files = Files(tmp_path)
    first = files.digest()
    before = (tmp_path / "gradebook.sqlite").read_bytes()
    assert files.digest() == first
    assert read == ["work.py"]
    assert (tmp_path / "gradebook.sqlite").read_bytes() == before


@pytest.mark.parametrize("how", ["edited", "edited, with its old time", "replaced, with its old time"])
def test_a_file_that_changed_is_hashed_again(tmp_path, how):
    """Whatever somebody does to its time: the system keeps another one."""
    files = Files(tmp_path)
    first, found = files.digest(), files.path.stat()
    if how.startswith("replaced"):
        other = tmp_path / "other.py"
        other.write_bytes(b"2")
        other.replace(files.path)
    else:
        files.path.write_bytes(b"2")
    if how.endswith("old time"):
        os.utime(files.path, ns=(found.st_atime_ns, found.st_mtime_ns))
    assert files.digest() != first


def test_a_file_that_changed_just_before_is_hashed_again(tmp_path, read, monkeypatch):
    """It may change once more within one tick of the file system's clock, with the same size and time."""
    files = Files(tmp_path)
    changed = files.path.stat()
    monkeypatch.setattr(seen.time, "time_ns", lambda: changed.st_ctime_ns + 1)
    files.digest()
    files.digest()
    assert read == ["work.py"] * 2
    assert seen._has_settled(changed, changed.st_ctime_ns + seen.COARSE_TICK + 1)


def test_what_an_archive_holds_leaves_no_trace(course):
    """It is unpacked somewhere else by every run: a run with nothing new changes no byte of the gradebook."""
    path = course.hand_in("kim")
    with zipfile.ZipFile(course.folder / "class" / "lee.zip", "w") as archive:
        archive.write(path, path.name)
    course.grade()
    time.sleep(0.1)
    before = (course.out / "gradebook.sqlite").read_bytes()
    assert course.grade() == []
    assert (course.out / "gradebook.sqlite").read_bytes() == before
    with contextlib.closing(sqlite3.connect(course.out / "gradebook.sqlite")) as database:
        [(kept,)] = database.execute("SELECT path FROM files").fetchall()
    # Not its name, which a stranger chose.
    assert kept == hashlib.sha256(os.fsencode(path)).hexdigest()


def test_a_clock_of_whole_seconds_is_given_more_time(tmp_path):
    """Such as that of a stick."""

    class Found:
        st_mtime_ns = st_ctime_ns = 1_700_000_000_000_000_000

    assert not seen._has_settled(Found, Found.st_mtime_ns + 1_500_000_000)
    assert seen._has_settled(Found, Found.st_mtime_ns + 2_500_000_000)


def test_another_file_beside_is_another_hand_in(course):
    """Though every file that was there before is unchanged."""
    course.hand_in("kim")
    course.grade()
    course.hand_in("kim", name="helper.py", text="x = 1\n")
    assert course.grade() == [(LAB0, (GREETING, PROGRAM))]


def test_a_run_with_nothing_new_makes_no_file(course, rendered):
    """Of a change only what shows it is made again; another language changes all."""
    for name in ("kim", "lee", "park"):
        course.hand_in(name)
    course.grade()
    rendered.clear()
    course.grade()
    assert rendered == []
    course.hand_in("kim", text="# greeting: failed\n")
    course.grade()
    assert rendered == [f"results/kim.{LAB0}.json", f"feedback/kim.{LAB0}.html", "grades.csv", "report.html"]
    rendered.clear()
    course.grade(language="en")
    assert len(rendered) == 8


def test_a_page_that_somebody_removed_or_changed_is_made_again(course, rendered):
    """Also where its size and its time say nothing; the others stay."""
    for name in ("kim", "lee", "park"):
        course.hand_in(name)
    course.grade()
    before = course.files
    page = course.out / "feedback" / f"kim.{LAB0}.html"
    found, text = page.stat(), page.read_text(encoding="utf-8")
    page.write_text(text.replace("kim", "mik"), encoding="utf-8")
    os.utime(page, ns=(found.st_atime_ns, found.st_mtime_ns))
    (course.out / "results" / f"lee.{LAB0}.json").unlink()
    rendered.clear()
    course.grade()
    assert rendered == [f"feedback/kim.{LAB0}.html", f"results/lee.{LAB0}.json"]
    assert course.files == before


def test_a_word_of_the_course_is_a_reason_to_make_its_pages_again(tmp_path, judge, course, rendered):
    """A title grades nothing again; the lab's pages and the tables show it."""
    course.labs = copied_labs(tmp_path)
    course.hand_in("kim")
    course.hand_in("kim", lab="lab1_convolution")
    course.grade()
    exercise = course.labs / LAB0 / GREETING / "exercise.toml"
    exercise.write_text(exercise.read_text(encoding="utf-8").replace('ko = "', 'ko = "새 ', 1), encoding="utf-8")
    rendered.clear()
    assert course.grade() == []
    assert rendered == [f"results/kim.{LAB0}.json", f"feedback/kim.{LAB0}.html", "grades.csv", "report.html"]
    assert "새 " in course.files[f"feedback/kim.{LAB0}.html"].decode()


def test_a_changed_check_grades_again_only_what_it_touches(tmp_path, judge, course):
    """One exercise of each hand-in of its lab; the others' verdicts stand, and another lab is not looked at."""
    course.labs = copied_labs(tmp_path)
    for number in range(5):
        course.hand_in(f"student{number}", text=f"# greeting_program: failed\n# {number}: passed\n")
        course.hand_in(f"student{number}", lab="lab1_convolution", text=f"# {number}: passed\n")
    assert len(course.grade()) == 10
    check = course.labs / LAB0 / GREETING / "test_hidden.py"
    check.write_text(check.read_text(encoding="utf-8") + "\nLATER = 1\n", encoding="utf-8")
    assert course.grade() == [(LAB0, (GREETING,))] * 5
    assert {row[LAB0] for row in course.rows.values()} == {"3"}
    assert course.grade() == []


def test_untouched_stubs_cost_no_check_however_many_hand_them_in(tmp_path):
    """With real processes: no line of a check runs."""
    labs = shutil.copytree(TOY, tmp_path / "labs")
    log = tmp_path / "log"
    for check in labs.glob("*/*/test_*.py"):
        text = check.read_text(encoding="utf-8")
        note = f'"""\n    open({str(log)!r}, "a").write("x")\n    '
        check.write_text(note.join(text.split('"""\n    ')), encoding="utf-8")
    stub = 'raise NotImplementedError("write me")'
    for number in range(20):
        path = tmp_path / "class" / f"student{number}" / f"{TOY_LAB}.py"
        path.parent.mkdir(parents=True)
        path.write_text(f"def print_sorted(words):\n    {stub}\ndef centre_columns(table):\n    {stub}\n")
    assignments = load_assignments(labs)
    found = discover([tmp_path / "class"], assignments, tmp_path / "unpacked")
    settings = attempts.Settings(labs, choose_backend("auto", required=False), jobs=2)
    results = [finished.result for finished in run.grade_all(found, assignments, settings, None)]
    statuses = {check.status for one in results for exercise in one.exercises for check in exercise.checks}
    assert len(results) == 20
    assert "missing" in statuses
    assert statuses <= {"missing", "unchecked"}
    assert not log.exists()


# Little is remembered.


@pytest.mark.long
def test_few_hand_ins_are_taken_up_at_once(course, judge):
    """Whatever the size of the class: the plans and results of the others are not in memory."""
    for number in range(20):
        course.hand_in(f"student{number}", text=f"# {number}: passed\n")
    alive = []
    judge.before_each = lambda: alive.append(sum(isinstance(one, Plan) for one in gc.get_objects()))
    course.grade()
    assert len(alive) == 20
    assert max(alive) <= run.TAKEN_UP + 1
    course.grade(fresh=True)
    assert max(alive) <= run.TAKEN_UP + 1


def test_an_older_gradebook_gets_the_new_tables(course):
    """One of the version before has no hashes of files and pages; nothing in it is graded or lost."""
    course.hand_in("kim")
    course.grade()
    before = course.files
    with contextlib.closing(sqlite3.connect(course.out / "gradebook.sqlite")) as database, database:
        for table in ("files", "pages", "places"):
            database.execute(f"DROP TABLE {table}")
    assert course.grade() == []
    assert course.files == before


def test_marks_of_files_need_no_gradebook(tmp_path):
    """`autograder check` keeps none: every file is read."""
    path = tmp_path / "a.py"
    path.write_bytes(b"1")
    assert SeenFiles(None).digest(path) == marks.bytes_digest(path)
