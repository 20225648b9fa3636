"""Marking by hand: the sheet goes out, comes back, and belongs to the answers it was written for."""

import csv
import io
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from autograder.cli import main
from autograder.commands.manual import read_manual, write_manual
from autograder.grading.decisions.answers import Answer
from autograder.grading.decisions.sheet import read_sheet, write_sheet
from autograder.grading.decisions.store import answer_digest, read_marks
from autograder.intake.names import key
from autograder.reports.grades import FORMULA
from autograder.student.decisions import Mark
from autograder.student.text import UsageError

LAB, BY_HAND, CHECKED = "words_and_tables", "print_sorted", "centre_columns"
POINTS, COMMENT, CODE = "점수 points", "의견 comment", "코드 code"


@pytest.fixture
def toy(by_hand):
    """A graded class of three, one exercise of which a person marks."""
    by_hand.hand_in("김철수", LAB, "# answer: =HYPERLINK(1) <script>alert(1)</script>\n")
    by_hand.hand_in("이영희", LAB, "# answer: 두 번째 답\n")
    by_hand.hand_in("박민수", LAB, '# answer: 쉼표, "따옴표"; 그리고 탭\t끝\n')
    by_hand.grade()
    return by_hand


@pytest.fixture
def sheet(toy, tmp_path):
    """Its sheet."""
    path = tmp_path / "marks.csv"
    write_manual(toy.out, path, None, None, False, "ko", toy.labs)
    return path


def read_rows(path):
    """The rows of a sheet as dictionaries."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def write_rows(path, rows, encoding="utf-8-sig", delimiter=","):
    """Write the sheet as a spreadsheet saves it."""
    with path.open("w", encoding=encoding, newline="") as file:
        writer = csv.DictWriter(file, rows[0].keys(), delimiter=delimiter)
        writer.writeheader()
        writer.writerows(rows)


def fill(path, **points):
    """Give points by the student's name, and a comment."""
    rows = read_rows(path)
    for row in rows:
        if row["학생 student"] in points:
            row[POINTS], row[COMMENT] = points[row["학생 student"]], "잘 썼어요"
    write_rows(path, rows)
    return rows


def read(toy, path):
    """Read a sheet back."""
    read_manual(toy.out, path, "ko", toy.labs)


def kept(toy):
    """All marks in the gradebook."""
    return toy.read(read_marks)


def test_the_sheet_holds_every_answer_and_no_formula(sheet):
    """UTF-8 with BOM, all cells quoted, and none begins like a formula."""
    assert sheet.read_bytes().startswith(b"\xef\xbb\xbf")
    rows = read_rows(sheet)
    assert [row["학생 student"] for row in rows] == ["김철수", "박민수", "이영희"]
    assert rows[0]["답 answer"].startswith("'=HYPERLINK")
    assert not any(cell.startswith(("=", "+", "-", "@")) for row in rows for cell in row.values())
    assert {row[POINTS] for row in rows} == {""}


def test_the_page_beside_the_sheet_escapes_answers(sheet):
    """An answer is text and nothing that runs; the page allows no scripts anyway."""
    page = sheet.with_suffix(".html").read_text(encoding="utf-8")
    assert "&lt;script&gt;" in page
    assert "<script>" not in page
    assert "default-src 'none'" in page
    assert "두 번째 답" in page


def test_names_are_hidden_on_request(toy, tmp_path):
    """Neither sheet nor page names a student, nor does the order of the rows; the marks find their way all the same."""
    path = tmp_path / "anonymous.csv"
    write_manual(toy.out, path, None, None, True, "ko", toy.labs)
    for file in (path, path.with_suffix(".html")):
        assert not any(name in file.read_text(encoding="utf-8") for name in ("김철수", "이영희", "박민수"))
    rows = read_rows(path)
    assert [row[CODE] for row in rows] == sorted(row[CODE] for row in rows)
    for row in rows:
        row[POINTS] = "1" if "두 번째" in row["답 answer"] else "0"
    write_rows(path, rows)
    read(toy, path)
    assert toy.result(f"이영희.{LAB}")["parts"]["marks"] == 1
    assert toy.result(f"김철수.{LAB}")["parts"]["marks"] == 0


def test_marks_reach_the_student_without_a_regrade(toy, sheet, capsys):
    """Points and comment are on the page, in the table and in the result; nothing was graded."""
    fill(sheet, 이영희="1.5")
    toy.judge.asked.clear()
    read(toy, sheet)
    assert toy.judge.asked == []
    assert "Marks kept: 1." in capsys.readouterr().out
    assert toy.result(f"이영희.{LAB}")["provisional"] is False
    assert toy.rows["이영희"][f"{LAB}/{BY_HAND}"] == "1.5"
    assert "잘 썼어요" in toy.page("이영희", LAB)
    assert toy.rows["김철수"][f"{LAB}/{BY_HAND}"] == "waiting"


@pytest.mark.parametrize(
    ("encoding", "delimiter"), [("utf-8", ","), ("cp949", ","), ("utf-16", "\t"), ("utf-8-sig", ";")]
)
def test_a_sheet_is_read_as_spreadsheets_save_it(toy, sheet, encoding, delimiter):
    """Other encodings and separators."""
    write_rows(sheet, fill(sheet, 이영희="1.5", 박민수="１"), encoding, delimiter)
    read(toy, sheet)
    assert [one.points for one in kept(toy)] == [1, 1.5]


def test_a_sheet_that_is_read_twice_keeps_its_marks_once(toy, sheet):
    """Also a sheet that is written again, with the marks filled in, says nothing new."""
    fill(sheet, 이영희="1.5", 김철수="0")
    read(toy, sheet)
    read(toy, sheet)
    again = sheet.with_name("again.csv")
    write_manual(toy.out, again, None, None, False, "ko", toy.labs)
    assert {row["학생 student"]: row[POINTS] for row in read_rows(again)} == {
        "김철수": "0",
        "박민수": "",
        "이영희": "1.5",
    }
    read(toy, again)
    assert len(kept(toy)) == 2


def test_grade_takes_a_sheet_and_a_changed_answer_asks_again(toy, sheet):
    """The mark belongs to the answer that was read; the old one stays in the gradebook."""
    fill(sheet, 이영희="1.5", 김철수="2")
    toy.hand_in("이영희", LAB, "# answer: 고친 답\n")
    toy.grade(manual=sheet)
    assert len(kept(toy)) == 2
    assert toy.result(f"이영희.{LAB}")["provisional"] is True
    assert toy.result(f"김철수.{LAB}")["parts"]["marks"] == 2


def test_a_sheet_is_not_written_over(toy, sheet):
    """It may hold an afternoon's marks."""
    fill(sheet, 이영희="1.5")
    before = sheet.read_bytes()
    with pytest.raises(UsageError, match="is there already"):
        write_manual(toy.out, sheet, None, None, False, "ko", toy.labs)
    assert sheet.read_bytes() == before


TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=TEXT, name=TEXT.filter(key), comment=TEXT, points=st.integers(0, 8))
def test_a_sheet_comes_back_whatever_was_written(tmp_path, text, name, comment, points):
    """Any answer, name and comment: the mark is read as it was given, and the sheet written again says nothing new."""
    digest = answer_digest(text)
    answer = Answer(f"aaaaaaaa-{'b' * 12}-{digest}", name, name, LAB, BY_HAND, text, 4, 1, 1, None)
    path = tmp_path / "sheet.csv"
    write_sheet(path, [replace(answer, mark=Mark(points / 2, comment))], False)
    cells = next(csv.reader(io.StringIO(path.read_text(encoding="utf-8-sig").split("\n", 1)[1], newline="")))
    assert not any(cell.lstrip(" ").startswith(FORMULA) for cell in cells)
    marked = read_sheet(path, [answer])
    [mark] = marked.marks
    assert (mark.points, mark.answer) == (points / 2, digest)
    write_sheet(path, [replace(answer, mark=Mark(mark.points, mark.comment))], False)
    assert read_sheet(path, [replace(answer, mark=Mark(mark.points, mark.comment))]).same == 1


# Bad input.


def change(row, **cells):
    """A row with other cells."""
    return row | cells


BAD = {
    "above the maximum": ([2], {POINTS: "99"}, "row 4: 99 points are not from 0 to"),
    "below 0": ([2], {POINTS: "-1"}, "row 4: -1 points are not from 0 to"),
    "no number": ([2], {POINTS: "좋음"}, "row 4: '좋음' is no number of points"),
    "nan": ([2], {POINTS: "nan"}, "row 4: 'nan' is no number of points"),
    "a comment alone": ([2], {POINTS: "", COMMENT: "왜?"}, "row 4: there is a comment and there are no points"),
    "another gradebook": ([2], {CODE: "00000000-123456789012-1234567890123456"}, "row 4: the sheet is of another"),
    "sorted alone": ([2], {"학생 student": "김철수"}, "row 4: the code is of 이영희, and the row says 김철수"),
}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_row_keeps_nothing(toy, sheet, name):
    """One line with file, row and cure; marks of other rows are not kept, and the sheet is untouched."""
    [at], cells, words = BAD[name]
    rows = fill(sheet, 김철수="1", 이영희="1")
    rows[at] = change(rows[at], **cells)
    write_rows(sheet, rows)
    before, files = sheet.read_bytes(), toy.files
    with pytest.raises(UsageError) as problem:
        read(toy, sheet)
    assert f"{sheet}, {words}" in str(problem.value)
    assert "\n" not in str(problem.value)
    assert kept(toy) == []
    assert (sheet.read_bytes(), toy.files) == (before, files)


def test_a_student_twice_is_refused(toy, sheet):
    """Two rows of one answer."""
    rows = fill(sheet, 이영희="1")
    write_rows(sheet, [*rows, change(rows[2], **{POINTS: "2"})])
    with pytest.raises(UsageError, match=r"row 5: the answer of 이영희 stands in row 4 already"):
        read(toy, sheet)
    assert kept(toy) == []


def test_an_unknown_student_is_refused(toy, sheet):
    """A row whose answer the gradebook does not hold."""
    rows = fill(sheet, 이영희="1")
    token, _, digest = rows[2][CODE].split("-")
    rows[2] = change(rows[2], **{CODE: f"{token}-123456789012-{digest}", "학생 student": "홍길동"})
    write_rows(sheet, rows)
    with pytest.raises(UsageError, match="row 4: no answer of 홍길동 is in this gradebook"):
        read(toy, sheet)


def test_an_answer_that_changed_since_is_refused(toy, sheet):
    """The mark would be for words that nobody read."""
    fill(sheet, 김철수="1", 이영희="1")
    toy.hand_in("이영희", LAB, "# answer: 고친 답\n")
    toy.grade()
    with pytest.raises(UsageError, match="row 4: the answer of 이영희 has changed since"):
        read(toy, sheet)
    assert kept(toy) == []


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        (POINTS, "점", "row 1: there is no column `점수 points / 점수 / points`"),
        ("답 answer", POINTS, "row 1: the column `점수 points` is there twice"),
    ],
)
def test_a_column_that_is_missing_or_there_twice_is_refused(toy, sheet, old, new, words):
    """The header says it."""
    text = sheet.read_text(encoding="utf-8-sig").replace(f'"{old}"', f'"{new}"', 1)
    sheet.write_text(text, encoding="utf-8-sig")
    with pytest.raises(UsageError) as problem:
        read(toy, sheet)
    assert words in str(problem.value)


@pytest.mark.parametrize("data", [b"", b"\xff\xfe\x00", b"PK\x03\x04\x00\x00\xff\xff", b'code,points,comment\n"a'])
def test_what_is_no_sheet_is_refused_in_one_line(toy, sheet, data):
    """Rubbish, an Excel file, a quote that does not end."""
    sheet.write_bytes(data)
    with pytest.raises(UsageError) as problem:
        read(toy, sheet)
    assert str(sheet) in str(problem.value)
    assert "\n" not in str(problem.value)


def test_the_command_refuses_what_is_no_gradebook(tmp_path, capsys):
    """Exit 2, one line, and no gradebook is made."""
    with pytest.raises(SystemExit) as ended:
        main(["manual", str(tmp_path), "--out", str(tmp_path / "a.csv")], standalone_mode=False)
    assert ended.value.code == 2
    assert "No gradebook in" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []
