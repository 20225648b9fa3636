"""Canvas's table of grades: its own rules, beside those of filling any table."""

import csv
import io

import pytest
from graded_class import Student

HEADER = "Student,ID,SIS User ID,SIS Login ID,Section,Essay (11),CNN (12),Current Score,Final Score"
POINTS = "    Points Possible,,,,,5.00,10.00,(read only),(read only)"
KIM = '"Kim, Cheolsu",4501,0020261,kim,"CNN, 1",3.00,,88.1,88.1'
LEE = '"Lee, Younghee",4502,0020262,lee,"CNN, 1",3.00,7.50,90.0,90.0'
TEST = '"Student, Test",4999,,9f8a,"CNN, 1",,,,'
EXPORT = "\n".join([HEADER, "     ,,,,,,Manual Posting,,", POINTS, KIM, LEE, TEST, ""])
ROSTER = "학번,이름\n0020261,김철수\n0020262,이영희\n"


@pytest.fixture
def canvas(export, tmp_path):
    """Fill an export of Canvas; returns the file's text and what was said."""

    def fill(folder, text=EXPORT, *options, code=0):
        path = tmp_path / "canvas.csv"
        path.write_text(text, encoding="utf-8-sig")
        said = export(tmp_path / "out.csv", "--format", "canvas", "--from", folder, "--into", path, *options, code=code)
        assert path.read_text(encoding="utf-8-sig") == text
        return (tmp_path / "out.csv").read_text(encoding="utf-8-sig") if not code else "", said

    return fill


def test_the_one_assignment_named_is_filled(graded, canvas):
    """By its title, students by the SIS user id; points possible, the muted row and other columns stay."""
    folder = graded([Student("김철수", 6), Student("이영희", 9.25)], ROSTER)
    text, said = canvas(folder, EXPORT, "--column", "CNN")
    assert text == EXPORT.replace(KIM, KIM.replace("3.00,,", "3.00,6,")).replace("7.50", "9.25")
    assert "2 of 3 students got a grade in the column CNN (12)" in said
    assert "no grade, cell left as it was: row 6 Student, Test" in said
    assert "points possible" not in said


def test_submissions_of_canvas_need_no_roster(graded, canvas):
    """What Canvas collected names students by Canvas's number, which is in its table."""
    text, _ = canvas(graded([Student("kimcheolsu", 6, ("4501",))]), EXPORT, "--column", "CNN (12)")
    assert KIM.replace("3.00,,", "3.00,6,") in text


@pytest.mark.parametrize(("value", "reason"), [("EX", "excused"), ("ex", "excused"), ("N/A", "not assigned in Canvas")])
def test_what_a_person_decided_stays(graded, canvas, value, reason):
    """An excused student, and one to whom the assignment is not assigned."""
    decided = EXPORT.replace("7.50", value)
    text, said = canvas(graded([Student("0020261"), Student("0020262")]), decided, "--column", "CNN")
    assert LEE.replace("7.50", value) in text
    assert f"{reason}, cell left as it was: row 5 Lee, Younghee" in said


def test_what_was_not_judged_keeps_its_score(graded, canvas):
    """A blank cell would clear the score in Canvas: an error leaves the cell as it was."""
    text, said = canvas(graded([Student("0020261"), Student("0020262", None)]), EXPORT, "--column", "CNN")
    assert LEE in text
    assert "not judged (error), cell left as it was: row 5" in said


@pytest.mark.parametrize("possible", ["20", "20,00", "1.000,5"])
def test_other_points_possible_are_said(graded, canvas, possible):
    """Scores are written as points and not scaled."""
    export = EXPORT.replace("10.00", f'"{possible}"')
    _, said = canvas(graded([Student("0020261", 6)]), export, "--column", "CNN")
    assert f"points possible in Canvas: {possible}; in what was graded: 10" in said


@pytest.mark.parametrize("possible", ["10", "10,00", "10.0"])
def test_the_same_points_are_the_same_in_any_writing(graded, canvas, possible):
    """The last comma or point is the decimal sign."""
    _, said = canvas(graded([Student("0020261", 6)]), EXPORT.replace("10.00", f'"{possible}"'), "--column", "CNN")
    assert "points possible" not in said


@pytest.mark.parametrize(
    ("text", "options", "words"),
    [
        (EXPORT, ("--column", "Current Score"), "the column Current Score is read only in Canvas"),
        (EXPORT.replace("CNN (12)", "Final Score (12)"), ("--column", "Final Score (12)"), "is read only in Canvas"),
        (EXPORT.replace("5.00", "(읽기 전용)"), ("--column", "Essay"), "is read only in Canvas"),
        (EXPORT, (), "2 columns may hold the grades. Give --column one of: Essay (11), CNN (12)"),
        ("학번,이름,CNN (12)\n0020261,a,\n", (), "is no export of Canvas's grades"),
        (EXPORT.replace("Section", "분반"), (), "is no export of Canvas's grades"),
    ],
)
def test_what_canvas_would_refuse_is_refused(graded, canvas, text, options, words):
    """A column that Canvas calculates, an unclear one, and a table whose headers Canvas does not read."""
    assert words in canvas(graded([Student("0020261")]), text, *options, code=2)[1]


def test_one_assignment_needs_no_name(graded, canvas):
    """Columns without a number, and those that are read only, are no candidates."""
    text, _ = canvas(graded([Student("0020261", 6)]), EXPORT.replace("Essay (11)", "Notes"))
    assert KIM.replace("3.00,,", "3.00,6,") in text


def test_a_column_without_a_number_is_said(graded, canvas):
    """Canvas takes the exact title, too; where it has none such, it offers a new assignment."""
    _, said = canvas(graded([Student("0020261", 6)]), EXPORT.replace("Essay (11)", "Notes"), "--column", "Notes")
    assert "Notes has no number of an assignment: Canvas may offer a new one" in said


def test_a_new_table_needs_numbers_only(graded, export, tmp_path):
    """Without an export: the roster's numbers as SIS user ids; who has no grade is left out."""
    roster = ROSTER + "0020263,=박민수\n0020264,최수진\n"
    folder = graded([Student("김철수", 6), Student("0020263", 4.5), Student("이영희", None)], roster)
    said = export(tmp_path / "new.csv", "--format", "canvas", "--from", folder, "--column", "CNN (12)")
    assert "2 students got a grade in the column CNN (12)\nno grade, left out: 이영희; 최수진" in said
    rows = list(csv.reader(io.StringIO((tmp_path / "new.csv").read_text(encoding="utf-8-sig"))))
    assert rows == [
        ["Student", "ID", "SIS User ID", "SIS Login ID", "Section", "CNN (12)"],
        ["김철수", "", "0020261", "", "", "6"],
        ["0020263", "", "0020263", "", "", "4.5"],
    ]


@pytest.mark.parametrize(
    ("roster", "options", "words"),
    [
        ("", ("--column", "CNN (12)"), "The gradebook knows no number of kim (1 of 1 students). Give --into"),
        ("id,name\n1,kim\n", ("--column", "CNN"), "Give --column the assignment as Canvas exports it"),
        ("id,name\n1,kim\n", (), "Give --column the assignment as Canvas exports it"),
        ("id,name\n1,kim\n", ("--column", "a (1)", "--student", "b"), "does not read --student"),
    ],
)
def test_without_numbers_the_export_is_asked_for(graded, export, tmp_path, roster, options, words):
    """Nobody is found by name alone in a new table."""
    folder = graded([Student("kim")], roster)
    assert words in export(tmp_path / "n.csv", "--format", "canvas", "--from", folder, *options, code=2)
    assert not (tmp_path / "n.csv").exists()
