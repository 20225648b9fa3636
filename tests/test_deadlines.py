"""Deadlines, late rules and extensions: kept in the gradebook, applied to results, never a reason to grade."""

import json
import os
import shutil
from datetime import datetime, timedelta, timezone

import pytest

from autograder.cli import main
from autograder.commands.adjust import adjust_one
from autograder.commands.due import DueOptions
from autograder.commands.manual import write_manual
from autograder.export.graded import read_graded
from autograder.grading.decisions.history import history_of
from autograder.grading.decisions.people import find_person, people_of
from autograder.grading.due import read_due, read_extensions
from autograder.linting import lint_course
from autograder.student.course.deadline import LateRule
from autograder.student.course.load import PROJECT
from autograder.student.text import UsageError

TOY = PROJECT / "tests" / "toy_course"
LAB = "lab0_greeting"
SEOUL = timezone(timedelta(hours=9))
DEADLINE = datetime(2026, 12, 1, 23, 59, 59, tzinfo=SEOUL)
DUE = "2026-12-01T23:59:59+09:00"


@pytest.fixture
def hand_in(course):
    """Hand in a script that earns 5 points, so many hours after the deadline."""

    def write(student, hours, text="", name=None):
        path = course.hand_in(student, text=text, name=name)
        seconds = (DEADLINE + timedelta(hours=hours)).timestamp()
        os.utime(path, (seconds, seconds))
        return path

    return write


@pytest.fixture
def grade(course, tmp_path):
    """Grade the class with texts of CSV files and ``LAB=TIME``; returns how many jobs the checker got."""

    def run(deadline=(), **texts):
        options = {name: texts.pop(name) for name in ("roster", "only", "language") if name in texts}
        for name, text in texts.items():
            (tmp_path / f"{name}.csv").write_text(text, encoding="utf-8")
        due = DueOptions(deadline=deadline, **{name: tmp_path / f"{name}.csv" for name in texts})
        return len(course.grade(due=due, **options))

    return run


def table(rule="percent_a_day", value="10", more=""):
    """A class's deadlines, as a CSV file says them."""
    return f"lab,deadline,{rule}{',' + more.split('=')[0] if more else ''}\nlab0,{DUE},{value}" + (
        f",{more.split('=')[1]}\n" if more else "\n"
    )


def test_without_a_deadline_nothing_is_said_of_times(course, hand_in, grade):
    """The project's own course sets none: results are what they were."""
    hand_in("kim", 100)
    grade()
    assert "handed_in" not in course.result(f"kim.{LAB}")
    assert course.rows["kim"]["remarks"] == ""


def test_a_late_submission_says_by_how_much_by_which_source_and_both_scores(course, hand_in, grade):
    """In the result file, on the page, in the report, in grades.csv, in the history and in exports."""
    hand_in("kim", 27)
    hand_in("lee", -3)
    grade(deadlines=table())
    kim, lee = (course.result(f"{name}.{LAB}") for name in ("kim", "lee"))
    assert (kim["score"], kim["parts"]["checks"], kim["parts"]["late"]) == (4, 5, -1)
    assert kim["handed_in"]["seconds"] == 27 * 3600
    assert {name: kim["handed_in"][name] for name in ("deadline", "at", "source", "days", "proven")} == {
        "deadline": DUE,
        "at": "2026-12-03T02:59:59+09:00",
        "source": "file",
        "days": 2,
        "proven": False,
    }
    assert (lee["score"], lee["handed_in"]["seconds"], "parts" in lee) == (5, 0, False)
    page = course.files[f"feedback/kim.{LAB}.html"].decode()
    for text in (page, course.files["report.html"].decode(), course.rows["kim"]["remarks"]):
        assert "1일 3시간 늦게" in text
        assert "증명되지 않음" in text
        assert "5점 → 4점" in text
        assert "5 → 4 points" in text
    assert "마감(2026-12-01 23:59 UTC+9) 전에" in course.files[f"feedback/lee.{LAB}.html"].decode()
    assert (course.rows["kim"]["score"], course.rows["lee"]["remarks"]) == ("4", "")
    assert {one.student: one.score for one in read_graded(course.out).students} == {"kim": 4, "lee": 5}
    [event] = course.read(lambda book: history_of(book, find_person(people_of(book), "kim")))
    assert event.points == "5 / 5"
    assert "-1 (2일, 하루마다 받은 점수의 10% 감점 (5점 → 4점))" in [one.ko for one in event.remarks]


def test_a_changed_deadline_grades_nothing_again(course, hand_in, grade):
    """It is applied when results are made: by an option, a file, or the course itself."""
    hand_in("kim", 27)
    assert grade() == 1
    assert course.rows["kim"]["score"] == "5"
    for deadlines, score in ((table(), "4"), (table("points_a_day", "2"), "1"), (table("zero", "yes"), "0")):
        assert grade(deadlines=deadlines) == 0
        assert course.rows["kim"]["score"] == score
    assert grade(deadline=[f"{LAB}=2026-12-31T00:00:00+09:00"]) == 0
    assert course.rows["kim"]["score"] == "5"
    assert course.attempts == 1


def test_a_courses_own_deadline_counts_and_grades_nothing_again(course, tmp_path):
    """``deadline`` and ``[late]`` of assignment.toml; a class's own deadline goes first and keeps the course's rule."""
    folder = tmp_path / "course"
    shutil.copytree(TOY, folder)
    course.take(folder)
    path = course.hand_in("kim", "words_and_tables")
    os.utime(path, (DEADLINE.timestamp() + 7200,) * 2)
    assert len(course.grade()) == 1
    toml = folder / "words_and_tables" / "assignment.toml"
    toml.write_text(f"deadline = {DUE}\n{toml.read_text(encoding='utf-8')}\n[late]\npercent_a_day = 50\n", "utf-8")
    assert lint_course(folder) == []
    assert course.grade() == []
    assert course.rows["kim"]["score"] == "5"
    later = DueOptions(deadline=["words_and_tables=2026-12-01T12:00:00+09:00"])
    assert course.grade(due=later) == []
    assert course.result("kim.words_and_tables")["handed_in"]["seconds"] == 14 * 3600 - 1
    assert course.rows["kim"]["score"] == "5"
    assert course.grade(due=DueOptions(deadline=["words_and_tables=none"])) == []
    assert course.rows["kim"]["score"] == "10"


def test_what_was_given_stays_without_the_option(course, hand_in, grade):
    """As the roster does; another file replaces all of it, ``--deadline`` one lab."""
    hand_in("kim", 27)
    grade(deadlines=table())
    before = course.files
    assert grade() == 0
    assert course.files == before
    grade(deadlines=f"lab,deadline\nlab1,{DUE}\n")
    assert list(course.read(read_due)) == ["lab1_convolution"]
    grade(deadline=[f"lab0={DUE}"])
    assert list(course.read(read_due)) == [LAB, "lab1_convolution"]


def test_the_rule_of_a_row_replaces_the_courses(course, hand_in, grade):
    """All of its values together."""
    hand_in("kim", 1)
    grade(deadlines=f"lab,deadline,points_a_day,grace_hours,cutoff_days\n{LAB},{DUE},1.5,2,3\n")
    assert course.read(read_due)[LAB].rule == LateRule(1.5, grace_hours=2, cutoff_days=3)
    assert course.result(f"kim.{LAB}")["score"] == 5
    assert "유예 시간 안에" in course.rows["kim"]["remarks"]


def test_an_extension_is_kept_shown_and_never_lost(course, hand_in, grade):
    """By time or by hours, for a lab or for all; the lab's own goes first; the latest counts."""
    for student in ("kim", "lee", "park"):
        hand_in(student, 27)
    rows = f"kim,{LAB},2026-12-04T00:00:00+09:00,병결\nlee,all,+24,예비군\nlee,lab0,+48 h,군 훈련\n"
    grade(deadlines=table(), extensions=f"student,lab,deadline,why\n{rows}")
    assert {name: row["score"] for name, row in course.rows.items()} == {"kim": "5", "lee": "5", "park": "4"}
    assert "병결" in course.files[f"feedback/kim.{LAB}.html"].decode()
    assert course.result(f"lee.{LAB}")["handed_in"]["extension"] == "군 훈련"
    before = course.files
    assert (grade(), course.grade(fresh=True) != []) == (0, True)
    assert course.files == before
    grade(extensions=f"student,lab,deadline,why\nkim,{LAB},+0,진단서 없음\n")
    assert {name: row["score"] for name, row in course.rows.items()} == {"kim": "4", "lee": "5", "park": "4"}
    assert len(course.read(read_extensions)) == 4
    events = course.read(lambda book: history_of(book, find_person(people_of(book), "kim"), LAB))
    assert [(one.what.en, one.points, one.why) for one in events if one.what.en == "extension"] == [
        ("extension", "2026-12-04 00:00 UTC+9", "병결"),
        ("extension", "+0 h", "진단서 없음"),
    ]


def test_an_extension_for_somebody_who_has_not_handed_in_yet(course, hand_in, grade, tmp_path):
    """By the roster's number; it counts when something comes, under any name of theirs."""
    roster = tmp_path / "roster.csv"
    roster.write_text("학번,이름,github\n2026001,김철수,kim\n2026002,이영희,lee\n", encoding="utf-8")
    hand_in("lee", 1)
    grade(roster=roster, deadlines=table(), extensions="학번,실습,마감,사유\n2026001,전체,+48,병결\n")
    assert "미제출" in course.rows["김철수"]["remarks"]
    hand_in("kim", 27)
    grade()
    assert course.rows["kim"]["score"] == "5"
    assert course.rows["lee"]["score"] == "4.5"
    events = course.read(lambda book: history_of(book, find_person(people_of(book), "김철수")))
    # Both may fall into one second.
    assert sorted(one.what.en for one in events) == ["extension", "graded"]


def test_marks_adjustments_and_lateness_together(course, hand_in, grade):
    """The late rule takes of what was earned, then adjustments count: all of it survives a regrade."""
    hand_in("kim", 27)
    grade(deadlines=table())
    adjust_one(course.out, "kim", LAB, "+0.5", "발표", "ko")
    assert course.result(f"kim.{LAB}")["parts"] == {"checks": 5, "marks": 0, "late": -1, "adjustments": 0.5}
    course.grade(fresh=True)
    assert course.rows["kim"]["score"] == "4.5"


def test_a_marked_adjusted_late_and_regraded_submission_keeps_its_history(by_hand, tmp_path):
    """The late rule takes of checks and marks together, and the history holds all of it."""
    course, folder, lab = by_hand, by_hand.labs, "words_and_tables"
    os.utime(course.hand_in("kim", lab, "# answer: 답\n"), (DEADLINE.timestamp() + 86_401,) * 2)
    course.grade(due=DueOptions(deadline=[f"{lab}={DUE}"]))
    sheet, rules = tmp_path / "marks.csv", tmp_path / "class.csv"
    write_manual(course.out, sheet, None, None, False, "ko", folder)
    text = sheet.read_text(encoding="utf-8-sig").replace('"print_sorted","",', '"print_sorted","2",')
    sheet.write_text(text, encoding="utf-8-sig")
    rules.write_text(f"lab,deadline,percent_a_day\n{lab},{DUE},10\n", encoding="utf-8")
    assert course.grade(manual=sheet, due=DueOptions(deadlines=rules)) == []
    adjust_one(course.out, "kim", lab, "+1", "발표", "ko", folder)
    course.grade(fresh=True)
    assert course.result(f"kim.{lab}")["parts"] == {"checks": 6, "marks": 2, "late": -1.6, "adjustments": 1}
    assert course.rows["kim"]["score"] == "7.4"
    events = course.read(lambda book: history_of(book, find_person(people_of(book), "kim")))
    assert sorted(one.what.en for one in events) == ["adjustment 1", "graded", "graded", "marked"]
    assert all("늦게 냈어요" in one.remarks[-2].ko for one in events if one.what.en == "graded")


def test_another_file_that_was_on_time_is_said_and_does_not_change_what_is_graded(course, hand_in, grade):
    """The latest attempt with work in it is graded; the page names the other one, too."""
    hand_in("kim", -2, name="lab0_greeting_old.py")
    hand_in("kim", 27, "# greeting: failed\n", name="lab0_greeting_new.py")
    grade(deadlines=table())
    assert course.result(f"kim.{LAB}")["file"] == "lab0_greeting_new.py"
    assert course.result(f"kim.{LAB}")["handed_in"]["earlier"] == "lab0_greeting_old.py"


def test_copying_the_class_makes_nobody_late(course, hand_in, grade):
    """For the same bytes the earliest time counts, however late a copy is read."""
    path = hand_in("kim", -1)
    grade(deadlines=table())
    os.utime(path, (DEADLINE.timestamp() + 86_400,) * 2)
    assert grade() == 0
    assert course.rows["kim"]["score"] == "5"


def test_a_table_of_times_goes_before_all_others_and_is_kept(course, hand_in, grade):
    """It counts for the hand-in that was there; what is handed in later has its own time."""
    hand_in("kim", 27)
    grade(deadlines=table(), times=f"student,lab,time\nkim,{LAB},2026-12-01T22:00:00+09:00\n")
    assert course.result(f"kim.{LAB}")["handed_in"]["source"] == "table"
    assert course.result(f"kim.{LAB}")["handed_in"]["proven"] is True
    assert grade() == 0
    assert course.rows["kim"]["score"] == "5"
    hand_in("kim", 27, "x = 1\n")
    grade()
    assert course.rows["kim"]["score"] == "4"


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        (
            "deadlines",
            "lab,deadline\nlab0,2026-12-01 23:59\n",
            "row 2: '2026-12-01 23:59' is a time without its offset",
        ),
        ("deadlines", "lab,deadline\nlab9,none\n", "row 2: no lab is called lab9. There are: lab0_greeting"),
        ("deadlines", f"lab,deadline\nlab0,{DUE}\nlab0_greeting,{DUE}\n", "row 3: lab0_greeting stands in a row above"),
        ("deadlines", f"lab,deadline,points_a_day,percent_a_day\nlab0,{DUE},1,1\n", "row 2 has both points_a_day and"),
        (
            "deadlines",
            f"lab,deadline,percent\nlab0,{DUE},1\n",
            "the column `percent` is not known. Did you mean percent_a",
        ),
        ("deadlines", f"lab,deadline,percent_a_day\nlab0,{DUE},lots\n", "row 2: 'lots' is no number for percent_a_day"),
        ("deadlines", f"lab,deadline,percent_a_day\nlab0,{DUE},-1\n", "row 2. Expected a positive number"),
        ("deadlines", f"lab,deadline,zero\nlab0,{DUE},maybe\n", "row 2: 'maybe' is no value for zero. Write yes or no"),
        ("deadlines", "lab\nlab0\n", "there is no column"),
        ("deadlines", "lab,deadline,deadline\n", "the column `deadline` is there twice"),
        ("deadlines", "lab,deadline\n", "has no rows. Add a line for each lab"),
        (
            "extensions",
            "student,lab,deadline,why\nkmi,all,+1,x\n",
            "row 2: no student is called kmi. Did you mean kim?",
        ),
        ("extensions", "student,lab,deadline,why\nkim,lab7,+1,x\n", "row 2: no lab is called lab7"),
        ("extensions", "student,lab,deadline,why\nkim,all,+1,\n", "row 2: the reason is missing"),
        ("extensions", "student,lab,deadline,why\nkim,all,soon,x\n", "row 2: 'soon' is no time. Write it such as"),
        ("extensions", "student,lab,deadline,why\nkim,all,none,x\n", "row 2: there is no deadline. Write a time"),
        (
            "extensions",
            "student,lab,deadline,why\nkim,lab0,+1,x\nkim,lab0,+2,x\n",
            "row 3: kim and lab0_greeting stand in",
        ),
        (
            "extensions",
            "student,lab,deadline,why\nkim,lab0,2026-11-30T00:00Z,x\n",
            "is before the deadline of lab0_greet",
        ),
        ("extensions", "student,lab,hours,why\nkim,lab0,1,x\n", "row 1: the column `hours` is not known"),
        ("extensions", "id,name,lab,deadline,why\nkim,lee,all,+1,x\n", "row 2: kim may be kim or lee. Add a column"),
        ("times", f"student,lab,time\nchoi,lab0,{DUE}\n", "names nobody who handed in"),
        ("times", f"student,time\nkim,{DUE}\n", "row 2 names no lab. Give --lab LAB"),
    ],
)
def test_bad_input_is_one_line_with_the_row_and_the_cure_and_nothing_is_kept(course, hand_in, grade, name, text, said):
    """Not even what another file of the same command says; nothing is graded."""
    hand_in("kim", 1)
    hand_in("lee", 1)
    other = {"extensions": "student,lab,deadline,why\nkim,all,+9,x\n"}
    if name != "deadlines":
        other = {"deadline": [f"lab0={DUE}"]}
    with pytest.raises(UsageError) as problem:
        grade(**{name: text}, **other)
    assert said in str(problem.value)
    assert "\n" not in str(problem.value)
    assert f"{name}.csv" in str(problem.value)
    assert not (course.out / "grades.csv").exists()
    assert (course.read(read_due), course.read(read_extensions), course.attempts) == ({}, [], 0)


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ([f"lab9={DUE}"], "--deadline lab9="),
        (["lab0=noon"], "'noon' is no time"),
        (["lab0"], "'' is no time"),
        ([f"lab0={DUE}", "lab0=none"], "lab0_greeting is there already"),
    ],
)
def test_an_option_that_cannot_be_is_refused(course, hand_in, grade, given, said):
    """One line, as for files."""
    hand_in("kim", 1)
    with pytest.raises(UsageError, match="--deadline") as problem:
        grade(deadline=given)
    assert said in str(problem.value)


def test_the_command_takes_the_options_and_says_how_many_are_late(course, hand_in, tmp_path, capsys):
    """Exit code 0; a bad file is exit code 2."""
    hand_in("kim", 27)
    (tmp_path / "due.csv").write_text(table(), encoding="utf-8")
    words = ["grade", str(course.folder / "class"), "--out", str(course.out), "--isolation", "none"]
    main([*words, "--deadlines", str(tmp_path / "due.csv"), "--deadline", f"lab1={DUE}"], standalone_mode=False)
    said = capsys.readouterr().out
    assert "late: 1 (by a time that is not proven: 1)" in said
    assert json.loads((course.out / "results" / f"kim.{LAB}.json").read_text("utf-8"))["score"] == 4
    with pytest.raises(SystemExit) as end:
        main([*words, "--extensions", str(tmp_path / "due.csv")], standalone_mode=False)
    assert end.value.code == 2
