"""Moodle's grading worksheet in the site's language, and the zip of feedback files."""

import csv
import io
import re
import zipfile

import pytest
from graded_class import LAB, OTHER, TOY, Student

from autograder.student.text import Text

ENGLISH = (
    "Identifier,Full name,Email address,Status,Grade,Maximum Grade,Grade can be changed,"
    "Last modified (submission),Last modified (grade),Feedback comments\n"
    'Participant 123456,Kim_Cheolsu,kim@example.ac.kr,Submitted,,10.00,Yes,"Monday, 2 November 2026, 1:00 PM",-,\n'
    'Participant 123457,Lee Younghee,lee@example.ac.kr,Submitted,4.00,10.00,Yes,-,-,"Well, done"\n'
)
# Header words of Moodle's Korean language pack.
KOREAN = (
    "식별자,전체 이름,이메일 주소,상태,성적,최대 성적,마지막 수정됨(성적),피드백 코멘트\n"
    "참가자123456,철수 김,kim@example.ac.kr,제출 완료,,10.00,-,\n"
    "참가자123457,영희 이,lee@example.ac.kr,제출 완료,4.00,10.00,-,\n"
)
KIM, LEE = Student("Kim Cheolsu", 6, ("123456", "Participant 123456")), Student("lee@example.ac.kr", 9.5)


@pytest.fixture
def moodle(export, tmp_path):
    """Fill a worksheet; returns its rows, by column, and what was said."""

    def fill(folder, text, *options, code=0):
        path = tmp_path / "worksheet.csv"
        path.write_text(text, encoding="utf-8-sig", newline="")
        out = tmp_path / "out.csv"
        arguments = (out, "--format", "moodle", "--from", folder, "--into", path, "--course", TOY)
        said = export(*arguments, *options, code=code)
        assert path.read_text(encoding="utf-8-sig") == text
        if code:
            assert not out.exists()
            return [], said
        return list(csv.DictReader(io.StringIO(out.read_text(encoding="utf-8-sig")))), said

    return fill


@pytest.mark.parametrize(
    ("text", "grade", "comments"), [(ENGLISH, "Grade", "Feedback comments"), (KOREAN, "성적", "피드백 코멘트")]
)
def test_grade_and_comments_are_filled(graded, moodle, text, grade, comments):
    """In English and Korean; a participant is known by number, address or name; all else stays as exported."""
    folder = graded([KIM, LEE])
    rows, said = moodle(folder, text.replace("Well, done", ""))
    assert [row[grade] for row in rows] == ["6", "9.5"]
    assert rows[0][comments].startswith(
        "<p>낱말 정렬과 표의 평균 · Sorting words and averaging tables: 6 / 10</p><ul><li>"
    )
    assert "틀렸어요. 다시 보세요. · It is wrong. Look again." in rows[0][comments]
    assert "\n" not in rows[0][comments]
    before = list(csv.DictReader(io.StringIO(text)))
    others = [name for name in before[0] if name not in (grade, comments)]
    assert [[row[name] for name in others] for row in rows] == [[row[name] for name in others] for row in before]
    assert "2 of 2 students" in said


def test_a_teachers_comment_stays(graded, moodle):
    """A comment that is not ours is left as it was and said; ours is replaced by the next."""
    folder = graded([KIM, LEE])
    rows, said = moodle(folder, ENGLISH)
    assert rows[1]["Feedback comments"] == "Well, done"
    assert "comment of somebody else, left as it was: row 3 lee@example.ac.kr" in said
    ours = "<p>낱말 정렬과 표의 평균 · Sorting words and averaging tables: 1 / 10</p>"
    rows, said = moodle(folder, ENGLISH.replace("Well, done", ours))
    assert rows[1]["Feedback comments"].startswith(
        "<p>낱말 정렬과 표의 평균 · Sorting words and averaging tables: 9.5 / 10</p>"
    )


def test_what_a_student_wrote_is_no_html(graded, moodle):
    """Moodle shows comments as HTML."""
    evil = Text(ko="<script>x</script>\n=1", en='<img src="x" onerror="y">')
    [row, _], _ = moodle(graded([KIM], message=evil), ENGLISH)
    assert re.findall(r"<(?!/?(?:p|ul|li|br)>)", row["Feedback comments"]) == []
    assert "&lt;script&gt;" in row["Feedback comments"]


def test_signs_that_the_encoding_has_not(graded, export, tmp_path):
    """A worksheet that Excel saved in CP949: other signs become HTML's numbers for them."""
    path = tmp_path / "w.csv"
    path.write_bytes(KOREAN.encode("cp949"))
    folder = graded([KIM], message=Text(ko="🙂", en="ok"))
    export(path, "--format", "moodle", "--from", folder, "--into", path, "--course", TOY)
    assert "&#128578; 다시 보세요." in path.read_bytes().decode("cp949")


def test_a_worksheet_without_comments_gets_grades(graded, moodle):
    """Feedback only where there is a column for it."""
    text = "Identifier,Full name,Grade,Maximum Grade\nParticipant 123456,Kim Cheolsu,,10.00\n"
    rows, said = moodle(graded([KIM]), text)
    assert rows[0]["Grade"] == "6"
    assert "no column of feedback comments" in said


def test_another_maximum_is_said(graded, moodle):
    """Moodle passes over a grade above its maximum in silence."""
    _, said = moodle(graded([KIM, LEE]), ENGLISH.replace("10.00", '"5,00"'))
    assert "maximum grade in Moodle: 5,00; in what was graded: 10." in said


def test_a_worksheet_is_asked_for(graded, moodle):
    """Another table of Moodle's, or of somebody else's, is refused with the cure."""
    text = "학번,이름,성적\n123456,Kim Cheolsu,\n"
    assert "is no grading worksheet of Moodle" in moodle(graded([KIM]), text, code=2)[1]


def test_feedback_files_lie_in_moodles_folders(graded, moodle, tmp_path):
    """<full name>_<number>_assignfeedback_file, without an underscore in the name; who got no grade gets no folder."""
    folder = graded([KIM, Student("Lee Younghee", None)])
    moodle(folder, ENGLISH, "--feedback", tmp_path / "feedback.zip")
    with zipfile.ZipFile(tmp_path / "feedback.zip") as archive:
        assert archive.namelist() == ["Kim Cheolsu_123456_assignfeedback_file/feedback.html"]
        assert archive.read(archive.namelist()[0]) == (folder / "feedback" / f"Kim Cheolsu.{LAB}.html").read_bytes()


def test_of_several_labs_each_has_its_page(graded, moodle, tmp_path):
    """Moodle divides the folder's name into five at most, and takes the files in it by their names."""
    folder = graded([Student("Kim Cheolsu", ids=("123456",), labs={LAB: 5, OTHER: 5})])
    rows, _ = moodle(folder, KOREAN, "--feedback", tmp_path / "f.zip")
    assert rows[0]["성적"] == "10"
    with zipfile.ZipFile(tmp_path / "f.zip") as archive:
        names = [name.split("/") for name in archive.namelist()]
    assert names == [["철수 김_123456_assignfeedback_file", f"feedback-{lab}.html"] for lab in (OTHER, LAB)]
    assert all(len(folder.split("_", 4)) == 4 for folder, _ in names)


def test_a_page_that_is_gone_is_said(graded, moodle, tmp_path):
    """Neither file is written."""
    folder = graded([KIM])
    (folder / "feedback" / f"Kim Cheolsu.{LAB}.html").unlink()
    said = moodle(folder, ENGLISH, "--feedback", tmp_path / "f.zip", code=2)[1]
    assert "No feedback page" in said
    assert not (tmp_path / "f.zip").exists()
