"""The gradebook is the truth: whatever a run grades, all of the output folder is made from all that is known."""

import contextlib
import json
import os
import resource
import shutil
import signal
import sqlite3
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from autograder.grading import attempts, output
from autograder.grading.gradebook import Gradebook
from autograder.grading.lock import locked
from autograder.grading.schema import VERSION
from autograder.intake.words import OTHER_FILES
from autograder.student.result import CheckResult, ExerciseResult, SubmissionResult
from autograder.student.text import UsageError

LAB0, LAB1 = "lab0_greeting", "lab1_convolution"
GREETING, PROGRAM = "greeting", "greeting_program"
NOTHING_ELSE = OTHER_FILES.format(name="readme.txt")


def test_another_lab_keeps_the_first_labs_column(course):
    """``--lab lab1`` into the same folder: both labs are in the grades, the pages and the report."""
    course.hand_in("kim")
    course.hand_in("kim", LAB1, "# all: failed\n")
    course.grade(lab=LAB0)
    before = course.files
    course.grade(lab=LAB1)
    row = course.rows["kim"]
    assert (row[LAB0], row[LAB1], row["score"], row["max_score"]) == ("5", "0", "5", "25")
    assert {f"results/kim.{lab}.json" for lab in (LAB0, LAB1)} <= course.files.keys()
    assert course.files[f"results/kim.{LAB0}.json"] == before[f"results/kim.{LAB0}.json"]
    report = course.files["report.html"].decode()
    assert f"feedback/kim.{LAB0}.html" in report
    assert f"feedback/kim.{LAB1}.html" in report


def test_a_lab_alone_takes_no_file_that_names_another_lab(course):
    """``--lab`` tells the lab of files whose names do not; the work of another lab is no attempt of this one."""
    course.hand_in("kim")
    course.hand_in("kim", LAB1)
    course.hand_in("lee")
    course.hand_in("park", name="homework.py")
    course.hand_in("choi", name="lab2.py")
    course.grade(lab=LAB1)
    assert {name: row[LAB1] for name, row in course.rows.items()} == {"kim": "20", "park": "20", "choi": "20"}
    assert course.result(f"kim.{LAB1}")["file"] == f"{LAB1}.py"
    assert course.result(f"kim.{LAB1}")["notes"] == []


def test_regrading_one_student_keeps_the_class(course):
    """By their folder alone, or by ``--only``: the others' rows and pages are as they were."""
    for student in ("kim", "lee", "park"):
        course.hand_in(student)
    course.grade()
    before = course.files
    course.hand_in("lee", text="# greeting: failed\n")
    course.grade([course.folder / "class" / "lee"])
    assert {name: course.rows[name][LAB0] for name in course.rows} == {"kim": "5", "lee": "2", "park": "5"}
    course.hand_in("lee")
    course.hand_in("park", text="# greeting: failed\n")
    assert course.grade(only="lee", fresh=True) == [(LAB0, (GREETING, PROGRAM))]
    assert course.files == before


def test_an_exercise_alone_is_updated_within_its_lab(course):
    """``--exercise`` grades that one; the lab's other exercises keep their verdicts."""
    course.hand_in("kim", text="# greeting_program: failed\n")
    course.grade()
    assert course.grade(exercise=GREETING, fresh=True) == [(LAB0, (GREETING,))]
    assert course.scores(f"kim.{LAB0}") == {GREETING: "passed", PROGRAM: "failed"}
    assert (course.rows["kim"][LAB0], course.rows["kim"]["max_score"]) == ("3", "5")
    assert course.result(f"kim.{LAB0}")["max_score"] == 5


def test_an_exercise_of_another_hand_in_is_graded_with_the_whole_lab(course):
    """A lab's result speaks of one hand-in: what changed since is graded as a whole, and so is who is new."""
    course.hand_in("kim", text="# greeting_program: failed\n")
    course.grade()
    course.hand_in("kim", text="# greeting: failed\n")
    course.hand_in("lee")
    assert course.grade(exercise=GREETING) == [(LAB0, (GREETING, PROGRAM))] * 2
    assert course.scores(f"kim.{LAB0}") == {GREETING: "failed", PROGRAM: "passed"}
    assert course.rows["lee"]["max_score"] == "5"
    assert course.grade() == []


def test_an_exercise_alone_in_a_new_folder_is_all_there_is(course):
    """Nothing else was ever asked for; the whole lab later grades only what is left."""
    course.hand_in("kim")
    assert course.grade(exercise=GREETING) == [(LAB0, (GREETING,))]
    assert course.rows["kim"]["max_score"] == "3"
    assert course.grade() == [(LAB0, (PROGRAM,))]
    assert course.rows["kim"]["max_score"] == "5"


def test_a_student_who_disappears_stays(course):
    """Who is not in the input any more keeps the latest attempt."""
    course.hand_in("kim")
    lee = course.hand_in("lee")
    course.grade()
    before = course.files
    shutil.rmtree(lee.parent)
    course.grade()
    assert course.files == before


def test_the_roster_is_kept(course):
    """Absent students stay rows without ``--roster``; another roster replaces it."""
    roster = course.folder / "roster.csv"
    roster.write_text("id,name\n1,kim\n2,lee\n", encoding="utf-8")
    course.hand_in("kim")
    course.grade(roster=roster)
    before = course.files
    course.grade()
    assert course.files == before
    assert [(row["id"], row["remarks"]) for row in course.rows.values()] == [
        ("1", ""),
        ("2", "미제출 · nothing handed in"),
    ]
    roster.write_text("id,name\n2,lee\n", encoding="utf-8")
    course.grade(roster=roster)
    assert [row["student"] for row in course.rows.values()] == ["lee", "kim"]
    assert course.rows["kim"]["remarks"] == "명단에 없음 · not on the roster"


def test_two_names_of_one_student_in_two_runs_are_one_row(course):
    """The roster says so, also where no run saw both names; the later attempt counts."""
    roster = course.folder / "roster.csv"
    roster.write_text("id,name,github\n20260001,김철수,kimcs\n", encoding="utf-8")
    course.hand_in("kimcs", text="# all: failed\n")
    course.grade(roster=roster)
    shutil.rmtree(course.folder / "class" / "kimcs")
    course.hand_in("김철수")
    course.grade()
    assert [(row["id"], row[LAB0]) for row in course.rows.values()] == [("20260001", "5")]
    assert len(list((course.out / "results").iterdir())) == 1


def by_name(course):
    """Name in the first column -> id, name, score of the lab and remarks."""
    return {row["student"]: (row["id"], row["name"], row[LAB0], row["remarks"]) for row in course.rows.values()}


@pytest.mark.parametrize("alone", [False, True], ids=["a class", "folders named one by one"])
def test_a_folder_called_by_anothers_number_replaces_no_grade_in_silence(course, alone, capsys):
    """Two names of one layout mean one student: both are seen with their scores, and all outputs name both."""
    roster = course.folder / "roster.csv"
    roster.write_text("id,name\n20240001,Alice Kim\n20240002,Bora Lee\n", encoding="utf-8")
    course.hand_in("alice-kim")
    course.hand_in("bora-lee")
    course.hand_in("20240001", text="# all: failed\n")
    paths = sorted((course.folder / "class").iterdir()) if alone else None
    course.grade(paths, roster=roster)
    rows = by_name(course)
    remark = rows["20240001"][3]
    assert "20240001, alice-kim" in remark
    assert rows == {
        "20240001": ("20240001", "Alice Kim", "0", remark),
        "alice-kim": ("", "Alice Kim", "5", remark),
        "bora-lee": ("20240002", "Bora Lee", "5", ""),
    }
    assert "20240001, alice-kim" in capsys.readouterr().out
    assert "20240001, alice-kim" in (course.out / "report.html").read_text(encoding="utf-8")
    before = course.files
    course.grade(paths)
    assert course.files == before


def test_of_equal_claims_the_first_one_keeps_the_row(course):
    """Somebody who later chooses another spelling of a name takes no grade, whatever the alphabet says."""
    roster = course.folder / "roster.csv"
    roster.write_text("id,name\n20240001,Alice Kim\n", encoding="utf-8")
    course.hand_in("kim alice")
    course.grade(roster=roster)
    course.hand_in("Alice Kim", text="# all: failed\n")
    course.grade()
    rows = by_name(course)
    assert {name: row[:3] for name, row in rows.items()} == {
        "kim alice": ("20240001", "Alice Kim", "5"),
        "Alice Kim": ("", "Alice Kim", "0"),
    }
    assert all("Alice Kim, kim alice" in row[3] for row in rows.values())


def test_labs_under_two_names_of_one_layout_are_one_row_that_says_so(course):
    """A file by number and a file by name, of different labs: nothing is lost, and the row names both."""
    roster = course.folder / "roster.csv"
    roster.write_text("id,name\n20240001,Alice Kim\n", encoding="utf-8")
    course.hand_in("alice-kim")
    course.hand_in("20240001", lab=LAB1)
    course.grade(roster=roster)
    [row] = course.rows.values()
    assert (row["id"], row[LAB0], row[LAB1]) == ("20240001", "5", "20")
    assert "20240001, alice-kim" in row["remarks"]


def test_layouts_that_name_a_student_differently_are_no_doubt(course):
    """A login in one download and a name in another: one row without a remark; the later attempt counts."""
    roster = course.folder / "roster.csv"
    roster.write_text("id,name,github\n20240001,Alice Kim,akim\n", encoding="utf-8")
    for folder, name in (("first", "akim"), ("second", "Alice Kim")):
        for student in (name, f"other-{folder}"):
            path = course.folder / folder / student / f"{LAB0}.py"
            path.parent.mkdir(parents=True)
            path.write_text("", encoding="utf-8")
    course.grade([course.folder / "first", course.folder / "second"], roster=roster)
    [alice] = [row for row in course.rows.values() if row["id"]]
    assert alice[LAB0] == "5"
    assert "akim, " not in alice["remarks"]
    assert "Alice Kim" not in [row["name"] for row in course.rows.values() if not row["id"]]


def test_names_that_differ_by_case_only_have_files_of_their_own_across_runs(course):
    """On a file system that sees no difference, one would overwrite the other."""
    course.hand_in("Kim")
    course.grade()
    shutil.rmtree(course.folder / "class" / "Kim")
    course.hand_in("kim", text="# all: failed\n")
    course.grade()
    names = [path.name.casefold() for path in (course.out / "results").iterdir()]
    assert len(set(names)) == 2
    assert {row[LAB0] for row in course.rows.values()} == {"5", "0"}


def test_what_could_not_be_read_is_kept_with_its_reason(course):
    """A row of the gradebook like every other, though nobody gives the folder again."""
    course.hand_in("kim", name="readme.txt")
    course.hand_in("lee", name=f"{LAB0}.ipynb").write_bytes(b"PK\x03\x04")
    course.grade()
    assert course.attempts == 2
    course.hand_in("park")
    course.grade([course.folder / "class" / "park"])
    assert NOTHING_ELSE.en in course.rows["kim"]["remarks"]
    assert course.rows["lee"]["remarks"].startswith(f"{LAB0}: unreadable (")
    assert course.result(f"lee.{LAB0}")["status"] == "unreadable"
    assert course.result(f"lee.{LAB0}")["max_score"] == 5


def test_what_can_be_read_by_now_takes_the_place_of_what_could_not(course):
    """A hand-in without a lab is out of date once its student hands in one; its files go."""
    course.hand_in("kim", name="readme.txt")
    course.grade()
    assert (course.out / "results" / "kim.json").exists()
    course.hand_in("kim")
    course.grade()
    assert course.rows["kim"]["remarks"] == ""
    assert sorted(path.name for path in (course.out / "results").iterdir()) == [f"kim.{LAB0}.json"]
    shutil.rmtree(course.folder / "class" / "kim")
    course.hand_in("kim", name="readme.txt")
    course.grade()
    # And an empty folder after that is said again, beside the lab that is known.
    assert course.rows["kim"][LAB0] == "5"
    assert NOTHING_ELSE.en in course.rows["kim"]["remarks"]
    course.hand_in("kim")
    course.grade()
    assert course.rows["kim"]["remarks"] == ""


def test_no_file_of_the_users_own_is_touched(course):
    """Only what runs wrote is removed: a note beside the pages stays, whatever it is called."""
    course.hand_in("kim", name="readme.txt")
    course.grade()
    own = {"results/mine.json": b"{}", "feedback/notes.html": b"a", "marks.xlsx": b"b", "results/old/kim.json": b"c"}
    for name, data in own.items():
        (course.out / name).parent.mkdir(exist_ok=True)
        (course.out / name).write_bytes(data)
    course.hand_in("kim")
    course.grade()
    assert "results/kim.json" not in course.files
    assert {name: course.files[name] for name in own} == own


def test_a_page_that_was_removed_or_changed_comes_back(course):
    """Every run writes all of it."""
    course.hand_in("kim")
    course.grade()
    before = course.files
    (course.out / "feedback" / f"kim.{LAB0}.html").unlink()
    (course.out / "grades.csv").write_text("changed", encoding="utf-8")
    course.grade()
    assert course.files == before


def test_nothing_new_is_graded_by_nobody_and_changes_no_byte(course, judge):
    """Not even of the gradebook."""
    course.hand_in("kim", text="# greeting: failed\n")
    course.hand_in("kim", LAB1)
    course.hand_in("lee", name="readme.txt")
    course.grade()
    before = course.files | {"gradebook": (course.out / "gradebook.sqlite").read_bytes()}
    assert course.grade() == []
    assert course.files | {"gradebook": (course.out / "gradebook.sqlite").read_bytes()} == before


def test_fresh_grades_again_what_is_known(course):
    """The attempt is added, and the same verdicts leave the same bytes."""
    course.hand_in("kim")
    course.grade()
    before = course.files
    assert course.grade(fresh=True) == [(LAB0, (GREETING, PROGRAM))]
    assert course.attempts == 2
    assert course.files == before


def test_an_older_hand_in_that_comes_back_counts_without_being_graded(course):
    """The latest attempt is the one that was handed in last, though its verdicts are known."""
    course.hand_in("kim")
    course.grade()
    course.hand_in("kim", text="# greeting: failed\n")
    course.grade()
    course.hand_in("kim")
    assert course.grade() == []
    assert course.rows["kim"][LAB0] == "5"
    assert course.attempts == 3


def test_an_error_alone_is_graded_again(course, judge):
    """What could not be judged is said, kept and asked for by the next run; verdicts stand."""
    course.hand_in("kim", text="# greeting: error\n")
    course.hand_in("lee", text="# all: error\n")
    course.grade()
    assert course.rows["kim"][f"{LAB0}/{GREETING}"] == "error"
    assert course.result(f"lee.{LAB0}")["status"] == "error"
    assert course.files["errors.log"].decode().count("Traceback") == 2
    judge.mended = True
    assert course.grade() == [(LAB0, (GREETING,)), (LAB0, (GREETING, PROGRAM))]
    assert course.scores(f"kim.{LAB0}") == course.scores(f"lee.{LAB0}") == {GREETING: "passed", PROGRAM: "passed"}
    assert "errors.log" not in course.files
    assert course.grade() == []


def test_an_exercise_is_joined_only_with_verdicts_of_the_same_file(course, monkeypatch):
    """Where another file of the same hand-in counts by now, all of it is graded."""
    first = course.hand_in("kim", name=f"{LAB0}.ipynb")
    course.hand_in("kim", text="# greeting_program: failed\n")
    first.write_text("# all: unreadable\n", encoding="utf-8")
    course.grade()
    assert course.result(f"kim.{LAB0}")["file"] == f"{LAB0}.py"
    # The grader has learnt to read the notebook.
    monkeypatch.setattr(attempts, "file_problem", lambda _: None)
    course.grade(exercise=GREETING, fresh=True)
    assert course.result(f"kim.{LAB0}")["file"] == f"{LAB0}.ipynb"
    assert course.scores(f"kim.{LAB0}") == {GREETING: "failed", PROGRAM: "failed"}


def test_the_graded_file_and_the_reason_are_in_result_grades_and_report(course):
    """Of two files the result names the one that was graded, and says why."""
    course.hand_in("kim", name=f"{LAB0}.ipynb", text="# all: unreadable\n")
    course.hand_in("kim")
    course.grade(language="en")
    result = course.result(f"kim.{LAB0}")
    [note] = result["notes"]
    assert result["file"] == f"{LAB0}.py"
    assert course.rows["kim"]["files"] == f"{LAB0}: {LAB0}.py"
    assert note["en"] in course.rows["kim"]["remarks"]
    assert note["ko"] in course.rows["kim"]["remarks"]
    assert note["en"] in course.files["report.html"].decode()


def test_ctrl_c_leaves_tables_and_pages_of_what_is_done(course, judge):
    """The first of two is in the grades; the next run grades the second."""
    course.hand_in("kim")
    course.hand_in("lee", text="# all: passed\n")

    def interrupt_second():
        if judge.asked:
            raise KeyboardInterrupt

    judge.before_each = interrupt_second
    with pytest.raises(KeyboardInterrupt):
        course.grade()
    assert judge.abandoned
    [done] = course.rows
    assert course.rows[done][LAB0] == "5"
    assert f"feedback/{done}.{LAB0}.html" in course.files
    judge.before_each = lambda: None
    assert course.grade() == [(LAB0, (GREETING, PROGRAM))]
    assert len(course.rows) == 2


HOLD = """
import sys
from pathlib import Path
from autograder.grading.lock import locked
with locked(Path(sys.argv[1]), lambda: None):
    print("locked", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def holder(course):
    """Another process that holds the output folder."""
    course.out.mkdir()
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(course.out)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout.readline() == "locked\n"
        yield process
        process.kill()


def test_a_second_run_waits_and_says_so(course, holder, capsys, monkeypatch):
    """It grades nothing before the first is done, and everything after."""
    course.hand_in("kim")
    waiting = threading.Event()
    say = output.WAITING
    monkeypatch.setattr(output, "WAITING", type("Noticed", (), {"format": lambda _, **facts: noticed(**facts)})())

    def noticed(**facts):
        assert not (course.out / "gradebook.sqlite").exists()
        waiting.set()
        return say.format(**facts)

    ended = threading.Thread(target=lambda: (waiting.wait(), holder.kill()))
    ended.start()
    course.grade(language="en")
    ended.join()
    assert f"Another run is writing into {course.out}" in " ".join(capsys.readouterr().out.split("\n"))
    assert course.rows["kim"][LAB0] == "5"


def test_a_lock_ends_with_its_process(course, holder):
    """However it dies: nothing stays behind that would stop the next run."""
    said = []
    os.kill(holder.pid, signal.SIGKILL)
    holder.wait()
    with locked(course.out, lambda: said.append(1)):
        assert list(course.out.iterdir()) == []
    assert said == []


def one_line(problem):
    """The text of a usage error, which is one line."""
    text = str(problem.value)
    assert "\n" not in text
    return text


@contextlib.contextmanager
def no_file_larger_than(size):
    """Every write beyond ``size`` bytes of a file fails, as on a full disk."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_a_disk_that_takes_no_more_pages_is_one_line_and_loses_nothing(course):
    """The old report stays whole until the new one is."""
    course.hand_in("kim")
    course.grade(language="ko")
    before = course.files
    with no_file_larger_than(2048), pytest.raises(UsageError) as caught:
        course.grade(language="en")
    assert str(course.out) in one_line(caught)
    assert course.files.keys() == before.keys()
    assert course.files["report.html"] == before["report.html"]
    course.grade(language="ko")
    assert course.files == before


def test_a_gradebook_that_cannot_grow_is_one_line_and_loses_nothing(course, judge):
    """A full disk while an attempt is written: what was there is whole, and the next run goes on."""
    course.hand_in("kim")
    course.grade()
    size = (course.out / "gradebook.sqlite").stat().st_size
    course.hand_in("lee", LAB1, "# all: failed\n")
    with no_file_larger_than(size), pytest.raises(UsageError) as caught:
        course.grade()
    assert "gradebook.sqlite" in one_line(caught)
    with contextlib.closing(sqlite3.connect(course.out / "gradebook.sqlite")) as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert course.attempts == 1
    course.grade()
    assert course.rows["lee"][LAB1] == "0"


def test_a_folder_that_cannot_be_written_is_one_line(course):
    """Nothing is graded for it."""
    course.hand_in("kim")
    course.out = Path("/proc/self/fdinfo/out")
    with pytest.raises(UsageError) as caught:
        course.grade()
    assert "Cannot write into /proc/self/fdinfo/out" in one_line(caught)
    assert course.judge.asked == []


@pytest.mark.parametrize("where", ["class", "class/kim", "class/kim/out", "link/out", "."])
def test_out_and_submissions_lie_apart(course, where):
    """Pages among submissions would be handed in by the next run; by a link, too."""
    kim = course.hand_in("kim")
    (course.folder / "link").symlink_to(course.folder / "class")
    before = sorted(course.folder.rglob("*"))
    course.out = course.folder / where
    with pytest.raises(UsageError) as caught:
        course.grade([kim] if where == "." else None)
    assert "lies inside" in one_line(caught)
    assert sorted(course.folder.rglob("*")) == before


def test_only_one_student_is_graded(course):
    """By any name of theirs that the roster knows; a name that nobody has is one line with the nearest."""
    roster = course.folder / "roster.csv"
    roster.write_text("id,name,github\n20260001,김철수,kimcs\n20260002,이영희,leeyh\n", encoding="utf-8")
    course.hand_in("kimcs")
    course.hand_in("leeyh")
    course.grade(roster=roster)
    course.hand_in("kimcs", text="# all: failed\n")
    course.hand_in("leeyh", text="# all: failed\n")
    for name in ("김철수", "20260001", "kimcs"):
        course.grade(only=name)
        assert [row[LAB0] for row in course.rows.values()] == ["0", "5"]
    with pytest.raises(UsageError) as caught:
        course.grade(only="kimc")
    assert "Did you mean kimcs?" in one_line(caught)


@pytest.mark.parametrize("data", [b"hello\n", b"SQLite format 3\0" + b"x" * 5000], ids=["text", "damaged"])
def test_a_file_that_is_no_gradebook_is_one_line_and_untouched(course, data):
    """It may be somebody's own."""
    course.hand_in("kim")
    course.out.mkdir()
    (course.out / "gradebook.sqlite").write_bytes(data)
    with pytest.raises(UsageError) as caught:
        course.grade()
    assert "gradebook.sqlite" in one_line(caught)
    assert {path.name: path.read_bytes() for path in course.out.iterdir()} == {"gradebook.sqlite": data}


@pytest.mark.parametrize(
    ("statements", "words"),
    [
        (["CREATE TABLE customers (id)"], "no gradebook"),
        (["CREATE TABLE attempts (id)"], "no gradebook"),
        (["CREATE TABLE attempts (id)", "PRAGMA user_version = 99"], "newer"),
        (["PRAGMA user_version = 7", "CREATE TABLE a (b)"], "no gradebook"),
    ],
)
def test_a_database_of_another_program_is_one_line_and_untouched(course, statements, words):
    """Also a gradebook that a newer version of this program wrote."""
    course.hand_in("kim")
    course.out.mkdir()
    path = course.out / "gradebook.sqlite"
    with contextlib.closing(sqlite3.connect(path)) as database:
        for statement in statements:
            database.execute(statement)
    before = path.read_bytes()
    with pytest.raises(UsageError) as caught:
        course.grade()
    assert words in one_line(caught)
    assert path.read_bytes() == before


FIRST = """
CREATE TABLE attempts (
    id INTEGER PRIMARY KEY, submission TEXT NOT NULL, student TEXT NOT NULL, lab TEXT NOT NULL,
    fingerprint TEXT NOT NULL, status TEXT NOT NULL, score REAL NOT NULL, max_score REAL NOT NULL,
    graded_at TEXT NOT NULL, result TEXT NOT NULL
)
"""


def first_gradebook(path, *results):
    """A gradebook as the first version wrote it."""
    with contextlib.closing(sqlite3.connect(path)) as database, database:
        database.execute(FIRST)
        for one in results:
            data = {key: value for key, value in one.as_dict().items() if key != "file"}
            text = json.dumps(data | {"schema": "autograder/result/1"})
            database.execute(
                "INSERT INTO attempts (submission, student, lab, fingerprint, status, score, max_score, graded_at,"
                " result) VALUES (?, ?, ?, 'f', ?, ?, ?, '2026-03-02T09:00:00+00:00', ?)",
                (one.submission, one.student, one.lab, one.status, one.score, one.max_score, text),
            )


def test_an_older_gradebook_is_brought_up_to_date_without_loss(course, assignments):
    """Every attempt stays with its time; the class is shown with them, and their old pages are ours to replace."""
    checks = tuple(
        CheckResult(one.name, one.visibility, "passed") for one in assignments[LAB0].exercise(GREETING).checks
    )
    old = [
        SubmissionResult(
            f"{student}.{LAB0}", student, LAB0, "graded", "none", 3.0, (ExerciseResult(GREETING, 3.0, checks),)
        )
        for student in ("kim", "old")
    ]
    course.out.mkdir()
    (course.out / "results").mkdir()
    (course.out / "results" / f"old.{LAB0}.json").write_text("{}", encoding="utf-8")
    first_gradebook(course.out / "gradebook.sqlite", *old)
    course.hand_in("kim", text="# greeting_program: failed\n")
    assert course.grade() == [(LAB0, (GREETING, PROGRAM))]
    assert {name: row["score"] for name, row in course.rows.items()} == {"kim": "3", "old": "3"}
    assert course.result(f"old.{LAB0}")["schema"] == "autograder/result/2"
    with contextlib.closing(sqlite3.connect(course.out / "gradebook.sqlite")) as database:
        rows = database.execute("SELECT student, graded_at FROM attempts ORDER BY id").fetchall()
        assert database.execute("PRAGMA user_version").fetchone() == (VERSION,)
    assert rows[:2] == [(name, "2026-03-02T09:00:00+00:00") for name in ("kim", "old")]
    assert len(rows) == 3


def test_an_older_gradebook_that_is_damaged_is_one_line_and_untouched(course):
    """Half of it is not brought up to date."""
    course.hand_in("kim")
    course.out.mkdir()
    path = course.out / "gradebook.sqlite"
    first_gradebook(path, SubmissionResult(f"kim.{LAB0}", "kim", LAB0, "graded", "none", 3.0))
    with contextlib.closing(sqlite3.connect(path)) as database, database:
        database.execute("UPDATE attempts SET result = '{'")
    before = path.read_bytes()
    with pytest.raises(UsageError) as caught:
        course.grade()
    assert "damaged" in one_line(caught)
    assert path.read_bytes() == before


def test_what_is_known_is_looked_up_by_an_index(course):
    """A term of attempts makes no run slower."""
    course.hand_in("kim")
    course.grade()
    seen = []
    gradebook = Gradebook(course.out / "gradebook.sqlite")
    gradebook._database.set_trace_callback(seen.append)
    gradebook.find("kim", {GREETING: "a", PROGRAM: "b"})
    gradebook.latest("kim", LAB0)
    gradebook._database.set_trace_callback(None)
    plans = [row[3] for query in seen for row in gradebook._database.execute(f"EXPLAIN QUERY PLAN {query}")]
    gradebook.close()
    assert len(seen) == 2
    assert plans
    assert not [plan for plan in plans if plan.startswith("SCAN")]
