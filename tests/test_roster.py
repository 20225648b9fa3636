"""The roster: as schools save it, whose submission is whose, and who handed in nothing."""

import contextlib
import csv
import unicodedata
import zipfile

import pytest
from click.testing import CliRunner

from autograder.cli import main
from autograder.commands.grade import grade_into
from autograder.commands.options import Options
from autograder.grading import graders, run
from autograder.grading.backend import choose_backend
from autograder.intake.found import Attempt, Found
from autograder.intake.roster import enrol, match, read_roster
from autograder.intake.words import AMBIGUOUS, CANNOT_READ, NOT_LISTED, NOTHING
from autograder.student.course.load import PROJECT
from autograder.student.text import UsageError

LAB0 = "lab0_greeting"
KOREAN = "학번,이름,이메일,GitHub\n20260001,김철수,chulsoo@example.edu,kim-cs\n20260002,이영희,lee@example.edu,yh\n"


@pytest.fixture
def roster(tmp_path):
    """Read a roster of this text or these bytes."""

    def read(text):
        path = tmp_path / "roster.csv"
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return read_roster(path)

    return read


@pytest.fixture
def matched(roster):
    """The id of the roster's line that a student is matched with, or the remark."""

    def read(text, student, *ids):
        _, rows = match(roster(text), {student: ids})
        [row] = [row for row in rows if row.student == student and row.remark is not NOTHING]
        return row.id or row.remark

    return read


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp949", "utf-16"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_a_roster_is_read_as_spreadsheets_save_it(roster, encoding, delimiter):
    """Encodings and separators of Excel, in Korea and elsewhere."""
    students = roster(KOREAN.replace(",", delimiter).encode(encoding))
    assert [(one.id, one.name) for one in students] == [("20260001", "김철수"), ("20260002", "이영희")]


@pytest.mark.parametrize(
    ("header", "row", "name"),
    [
        ("성명,학번", "김철수,1", "김철수"),
        ("성,명,학번", "김,철수,1", "김철수"),
        ("First Name,Last Name,Student ID", "Cheolsu,Kim,1", "Cheolsu Kim"),
        ("name,sid,e-mail", "Cheolsu Kim,1,a@b.c", "Cheolsu Kim"),
        ("username,first_name,last_name,email,section,github_id", "kim-cs,Cheolsu,Kim,,1반,77", "Cheolsu Kim"),
        ("Student,ID,SIS User ID,SIS Login ID,Section", '"Kim, Cheolsu",1,2026,kim,A', "Kim, Cheolsu"),
        ("Identifier,Full name,Email address", "Participant 123,Cheolsu Kim,a@b.c", "Cheolsu Kim"),
        ("github", "kim-cs", "kim-cs"),
        ("이메일", "kim@example.edu", "kim@example.edu"),
    ],
)
def test_columns_are_known_by_their_usual_names(roster, header, row, name):
    """Korean and English, and the tables of Canvas, Moodle and Classroom 50."""
    [one] = roster(f"{header}\n\n{row}\n")
    assert one.name == name


def test_canvas_second_line_is_no_student(roster):
    """Canvas writes the points possible below the header."""
    [one] = roster('Student,ID,SIS Login ID\n    Points Possible,,\n"Kim, Cheolsu",1,kim\n')
    assert one.name == "Kim, Cheolsu"


@pytest.mark.parametrize(
    "student",
    [
        "김철수",
        unicodedata.normalize("NFD", "김철수"),
        "김 철수",
        "20260001",
        "20260001_김철수",
        "김철수_20260001",
        "김철수(20260001)",
        "20260001 김철수",
        "kim-cs",
        "KIM-CS",
        "chulsoo",
        "chulsoo@example.edu",
        "20260001_김철수_과제",
        "CNN과제-20260001",
    ],
)
def test_a_student_is_known_by_any_of_their_names(matched, student):
    """Name, number, login, address, and number and name together in either order."""
    assert matched(KOREAN, student) == "20260001"


@pytest.mark.parametrize("student", ["kimcheolsu", "cheolsukim", "Kim, Cheolsu", "Kim Cheolsu", "Cheolsu Kim"])
def test_both_orders_of_a_name_are_one_name(matched, student):
    """Canvas writes lastfirst, Moodle first last."""
    assert matched("last name,first name,id\nKim,Cheolsu,1\n", student) == "1"
    assert matched("name,id\nCheolsu Kim,1\n", student) == "1"


@pytest.mark.parametrize("student", ["김", "철수", "2026", "김철수2", "박민수", "60001", "1반"])
def test_a_part_of_a_name_is_nobody(matched, student):
    """No guesses: who is not on the roster is said to be so."""
    assert matched(KOREAN.replace("GitHub", "section").replace("kim-cs", "1반"), student) is NOT_LISTED


def test_two_students_of_one_name_need_more_than_their_name(matched):
    """Matched by none, and the row says so; with an id it is clear."""
    text = "학번,이름\n20260001,김철수\n20260002,김철수\n"
    assert matched(text, "김철수") is AMBIGUOUS
    assert matched(text, "김철수", "20260002") == "20260002"
    assert matched(text, "김철수_20260001") == "20260001"


def test_two_names_of_one_student_are_one_row(roster):
    """A Canvas file and a folder of one student: one name, and the labs and attempts together."""
    first, second = Attempt(None, label="a"), Attempt(None, label="b")
    found = [Found("kim-cs", LAB0, (first,)), Found("김철수", LAB0, (second,)), Found("김철수", "lab5", (first,))]
    merged = enrol(roster(KOREAN), found)
    _, rows = match(roster(KOREAN), {one.student: () for one in found})
    assert [(one.student, one.lab, len(one.attempts)) for one in merged] == [("kim-cs", LAB0, 2), ("kim-cs", "lab5", 1)]
    assert [(row.student, row.name, row.remark) for row in rows] == [
        ("kim-cs", "김철수", None),
        ("이영희", "이영희", NOTHING),
    ]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "no header"),
        ("20260001,김철수\n20260002,이영희\n", "no header"),
        ("반,점수\n1,2\n", "no header"),
        ("학번,이름\n", "no students"),
        ("학번,이름\n,\n", "no students"),
        ("학번,이름\n1,김철수\n1,이영희\n", "1 twice"),
        ("이름\n김철수\n김 철수\n", "김 철수 twice"),
        (b"\xff\xff\x00\x81", "no text"),
    ],
)
def test_a_bad_roster_is_one_line(roster, text, words):
    """What is wrong, in which file, and how to mend it."""
    with pytest.raises(UsageError, match=words) as caught:
        roster(text)
    assert "roster.csv" in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_roster_that_is_not_there_is_exit_2(monkeypatch):
    """Said before anything is graded."""
    monkeypatch.chdir(PROJECT)
    done = CliRunner().invoke(
        main, ["grade", "tests/submissions/perfect", "--out", "x", "--roster", "no.csv", "--lab", "lab2_mnist_cnn"]
    )
    assert done.exit_code == 2
    assert "Cannot read the roster no.csv" in done.stderr
    assert not (PROJECT / "x").exists()


GREETING = "def greeting(name, age):\n    return ''\n"


@pytest.fixture(scope="module")
def graded(tmp_path_factory, pool):
    """A class in a zip made on Korean Windows, graded with its roster; the results, and the folder that they are in."""
    place = tmp_path_factory.mktemp("class")
    with zipfile.ZipFile(place / "class.zip", "w") as archive:
        archive.writestr(f"{'x' * 6}/lab0_greeting.py", GREETING)
        archive.writestr("yh/lab0_greeting.ipynb", "not a notebook")
        archive.writestr("yh/old_lab0.py", GREETING)
        archive.writestr("stranger/readme.txt", "")
        archive.writestr("choi/lab0_greeting.ipynb", "not a notebook")
        archive.writestr("choi/older_lab0.zip", "no zip")
    data = (place / "class.zip").read_bytes().replace(b"x" * 6, "김철수".encode("cp949"))
    (place / "class.zip").write_bytes(data)
    (place / "roster.csv").write_bytes((KOREAN + "20260003,=박민수,park@example.edu,\n").encode("cp949"))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(graders, "Pool", lambda *_: contextlib.nullcontext(pool))
        results = grade(place)
    return results, place / "out"


def grade(place):
    """Grade the class of the fixture."""
    paths = [place / "class.zip"]
    return grade_into(paths, place / "out", Options(), roster=place / "roster.csv")


def test_the_grades_have_a_row_for_every_student_of_the_roster(graded):
    """In the roster's order, with id and name; who handed in nothing has a score of 0; strangers come last."""
    text = (graded[1] / "grades.csv").read_text(encoding="utf-8-sig")
    rows = list(csv.DictReader(text.splitlines()))
    assert [(row["student"], row["id"], row["name"]) for row in rows] == [
        ("김철수", "20260001", "김철수"),
        ("yh", "20260002", "이영희"),
        ("'=박민수", "20260003", "'=박민수"),
        ("choi", "", ""),
        ("stranger", "", ""),
    ]
    nothing, _, stranger = rows[2:]
    assert (nothing["score"], nothing[LAB0], nothing["remarks"]) == ("0", "", "미제출 · nothing handed in")
    assert float(nothing["max_score"]) == float(rows[0]["max_score"]) > 0
    assert stranger["remarks"].startswith("명단에 없음 · not on the roster; ")


def test_the_latest_attempt_that_can_be_read_counts_and_the_result_says_so(graded):
    """A notebook that is none gives way to the script beside it; why is said in both languages."""
    [younghee] = [one for one in graded[0] if one.student == "yh"]
    assert younghee.status == "graded"
    [note] = younghee.notes
    for text in (note.ko, note.en):
        assert text.startswith("old_lab0.py")
        assert "lab0_greeting.ipynb" in text
    page = (graded[1] / "feedback" / f"{younghee.submission}.html").read_text(encoding="utf-8")
    assert note.ko in page


def test_the_class_report_counts_those_who_handed_in_nothing(graded):
    """They are named, and the page runs nothing of theirs."""
    page = (graded[1] / "report.html").read_text(encoding="utf-8")
    assert "미제출" in page
    assert "=박민수" in page


def test_where_no_attempt_can_be_read_the_latest_ones_reason_stands(graded):
    """One row, unreadable, with the reason of the file that should have counted."""
    [choi] = [one for one in graded[0] if one.student == "choi"]
    [younghee] = [one for one in graded[0] if one.student == "yh"]
    assert (choi.status, choi.score) == ("unreadable", 0)
    assert choi.reason.ko in younghee.notes[0].ko


def test_a_second_run_reads_the_archive_again_and_grades_nothing(graded, monkeypatch):
    """Other temporary files, the same attempts: the gradebook knows them all."""
    results, out = graded
    started = []
    monkeypatch.setattr(graders, "grade_one", lambda *job: started.append(job))
    monkeypatch.setattr(graders, "Pool", lambda *_: contextlib.nullcontext())
    again = grade(out.parent)
    assert started == []
    assert sorted(again, key=lambda one: one.submission) == sorted(results, key=lambda one: one.submission)


def test_a_file_that_vanishes_is_a_row(assignments, tmp_path):
    """Found and then deleted: nothing is graded, nothing breaks."""
    settings = run.Settings(PROJECT / "assignments", choose_backend("none", required=False))
    [finished] = run.grade_all([Found("kim", LAB0, (Attempt(tmp_path / "gone.py"),))], assignments, settings, None)
    assert (finished.result.status, finished.result.reason) == ("unreadable", CANNOT_READ)
