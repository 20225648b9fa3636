"""The instructor's own export, filled in one column: every other byte stays, and nobody is guessed."""

import contextlib
import csv
import io
import random

import pytest
from graded_class import LAB, OTHER, Student, write_class
from hypothesis import given, settings
from hypothesis import strategies as st

from autograder.export.sheet import Unclosed, read_sheet, split
from autograder.grading.gradebook import Gradebook
from autograder.student.result import SubmissionResult
from autograder.student.text import Text

FAMILY, GIVEN = "김이박최정강조윤장임", ("민준", "서연", "도윤", "하은", "시우", "지우")
HEADER = ("번호", "학번", "이름", "이메일", "과제 1 점수", "성적", "비고")
ENCODINGS = ("utf-8", "utf-8-sig", "cp949", "utf-16")


def a_class(count=60):
    """Number, name and address of Korean students; numbers begin with zeros, and no two have one name."""
    names = [family + given for family in FAMILY for given in GIVEN][:count]
    return [(f"00{26001 + at}", name, f"s{at}@example.ac.kr") for at, name in enumerate(names)]


def table(students, delimiter=",", end="\r\n", quoted=False):
    """An export with a note of several lines, and numbers as Excel keeps their zeros."""
    lines = [list(HEADER)]
    for at, (number, name, address) in enumerate(students):
        number = f'="{number}"' if at % 3 == 0 else number
        lines.append([str(at + 1), number, name, address, "7", "" if at % 2 else "3.5", f'말, "두\n줄" {at}; \t'])
    file = io.StringIO(newline="")
    csv.writer(
        file, delimiter=delimiter, lineterminator=end, quoting=csv.QUOTE_ALL if quoted else csv.QUOTE_MINIMAL
    ).writerows(lines)
    return file.getvalue()


def cells(data, encoding, delimiter=","):
    """The cells of a file."""
    return list(csv.reader(io.StringIO(data.decode(encoding), newline=""), delimiter=delimiter))


@pytest.fixture
def sheet(tmp_path):
    """Write an export; text is UTF-8."""

    def write(content):
        path = tmp_path / "export.csv"
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return write


@pytest.fixture(scope="module")
def sixty(tmp_path_factory):
    """A graded class of 60: its folder, and number -> score."""
    scores = {number: at % 41 / 4 for at, (number, *_) in enumerate(a_class())}
    students = [Student(f"{number}_{name}", scores[number]) for number, name, _ in a_class()]
    return write_class(tmp_path_factory.mktemp("sixty") / "graded", students), scores


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize(("end", "quoted"), [("\r\n", False), ("\n", True)])
def test_only_the_column_changes(sixty, export, sheet, tmp_path, encoding, delimiter, end, quoted):
    """60 students in any encoding: export, fill, read back. Putting the old cells back gives the old bytes."""
    folder, scores = sixty
    before = table(a_class(), delimiter, end, quoted).encode(encoding)
    path = sheet(before)
    said = export(tmp_path / "out.csv", "--format", "fill", "--from", folder, "--into", path, "--column", "성적")
    assert "60 of 60 students got a grade in the column 성적" in said
    assert path.read_bytes() == before
    after = (tmp_path / "out.csv").read_bytes()
    old, new = cells(before, encoding, delimiter), cells(after, encoding, delimiter)
    column = HEADER.index("성적")
    assert [row[:column] + row[column + 1 :] for row in new] == [row[:column] + row[column + 1 :] for row in old]
    assert [row[column] for row in new[1:]] == [f"{score:g}" for score in scores.values()]
    again = read_sheet(tmp_path / "out.csv")
    assert again.with_values({(at, column): row[column] for at, row in enumerate(old)}) == before


def test_quoting_spaces_order_and_rows_of_others_stay(graded, export, sheet, tmp_path):
    """Titles, blank lines, padding, quotes of single cells, a missing last line end and other courses' rows stay."""
    before = '강좌,"CNN, 1반"\n\n학번 , "이름",점수\n"2", 이영희 ,"  "\n9,다른 학생,77\n1,"김""철수",0.50\n합계,,'
    folder = graded([Student("1", 4), Student("2", 10)])
    export(tmp_path / "out.csv", "--format", "fill", "--from", folder, "--into", sheet(before))
    after = before.replace('"  "', '"10"').replace("0.50", "4")
    assert (tmp_path / "out.csv").read_bytes() == after.encode()


def test_out_may_be_the_export_itself(graded, export, sheet):
    """OUT equals FILE.csv: it is replaced as a whole, and filling it again changes nothing."""
    path, folder = sheet("ID,Score\n1,\n"), graded([Student("1", 3)])
    for _ in range(2):
        export(path, "--format", "fill", "--from", folder, "--into", path)
        assert path.read_text() == "ID,Score\n1,3\n"
    assert {one.name for one in path.parent.iterdir()} == {"export.csv", "graded"}


@pytest.mark.parametrize(("lab", "score"), [(None, "12.5"), (LAB, "10"), (OTHER, "2.5")])
def test_the_number_is_the_sum_of_all_labs_or_one_labs(graded, export, sheet, tmp_path, lab, score):
    """Without --lab the sum; with it that lab's score."""
    folder = graded([Student("1", labs={LAB: 10, OTHER: 2.5})])
    option = ("--lab", lab) if lab else ()
    export(tmp_path / "o.csv", "--format", "fill", "--from", folder, "--into", sheet("ID,Score\n1,\n"), *option)
    assert (tmp_path / "o.csv").read_text() == f"ID,Score\n1,{score}\n"


def test_what_has_no_grade_stays_and_is_said(graded, export, sheet, tmp_path):
    """Not judged, not submitted, not in the file: each is listed, and no cell becomes blank or 0."""
    folder = graded([Student("kim"), Student("lee", None), Student("choi")], "id,name\n1,kim\n2,lee\n3,park\n4,choi\n")
    path = sheet("학번,이름,점수\n1,kim,1\n2,lee,5\n3,park,6\n8,other,7\n")
    said = export(tmp_path / "out.csv", "--format", "fill", "--from", folder, "--into", path)
    assert (tmp_path / "out.csv").read_text() == "학번,이름,점수\n1,kim,10\n2,lee,5\n3,park,6\n8,other,7\n"
    assert "not judged (error), cell left as it was: row 3 lee" in said
    assert "no grade, cell left as it was: row 4 park; row 5 other" in said
    assert "graded, but not in the file: choi" in said


def test_a_submission_that_cannot_be_read_is_a_zero_that_is_said(graded, export, sheet, tmp_path):
    """As in grades.csv: it is the student's, and the instructor sees whose it is."""
    folder = graded([Student("kim")])
    reason = Text(ko="노트북이 없어요", en="No notebook")
    with contextlib.closing(Gradebook(folder / "gradebook.sqlite")) as gradebook:
        gradebook.record(SubmissionResult("lee", "lee", LAB, "unreadable", "none", 10, (), reason))
    path = sheet("이름,점수\nlee,\nkim,\n")
    said = export(path, "--format", "fill", "--from", folder, "--into", path)
    assert path.read_text() == "이름,점수\nlee,0\nkim,10\n"
    assert "a submission that could not be read counts as 0: row 2 lee" in said


def test_a_namesake_of_another_class_gets_nothing(graded, export, sheet, tmp_path):
    """Where the file's numbers are the roster's, a name alone is not enough: the number is another student's."""
    folder = graded([Student("김철수"), Student("이영희", 8)], "학번,이름\n1,김철수\n2,이영희\n")
    path = sheet("학번,이름,점수\n77,김철수,\n2,이영희,\n")
    said = export(tmp_path / "out.csv", "--format", "fill", "--from", folder, "--into", path)
    assert (tmp_path / "out.csv").read_text() == "학번,이름,점수\n77,김철수,\n2,이영희,8\n"
    assert "not certain whose row it is, cell left as it was: 김철수 (row 2, whose number is 77)" in said


def test_namesakes_in_the_file_are_not_guessed(graded, export, sheet, tmp_path):
    """Two rows that a name may mean, and two students who mean one row, stay as they are."""
    folder = graded([Student("김철수"), Student("5"), Student("박민수"), Student("이영희", 8)])
    path = sheet("학번,이름,점수\n1,김철수,\n2,김철수,\n5,박민수,\n6,이영희,\n")
    said = export(tmp_path / "out.csv", "--format", "fill", "--from", folder, "--into", path)
    assert (tmp_path / "out.csv").read_text() == path.read_text()[:-1] + "8\n"
    for words in ("김철수 (rows 2, 3)", "5 (row 4, which 2 students mean)", "박민수 (row 4, which 2 students mean)"):
        assert words in said


def test_who_submitted_nothing_gets_no_namesakes_grade(graded, export, sheet, tmp_path):
    """Of two students of one name, one submitted: the other's cell stays."""
    folder = graded([Student("김철수", 6, ("1",))], "학번,이름\n1,김철수\n2,김철수\n")
    path = sheet("학번,이름,점수\n1,김철수,\n2,김철수,\n")
    export(tmp_path / "out.csv", "--format", "fill", "--from", folder, "--into", path)
    assert (tmp_path / "out.csv").read_text() == "학번,이름,점수\n1,김철수,6\n2,김철수,\n"


def test_a_row_that_is_too_short_gets_its_separators(graded, export, sheet, tmp_path):
    """Programs leave blank cells at the end of a row out."""
    path = sheet("ID,a,Score,b\n1\n")
    export(tmp_path / "out.csv", "--format", "fill", "--from", graded([Student("1")]), "--into", path)
    assert (tmp_path / "out.csv").read_text() == "ID,a,Score,b\n1,,10\n"


@pytest.mark.parametrize(
    ("header", "name", "column"),
    [
        ("ID,Lab 1 (12),Lab 2 (345)", "Lab 2 (345)", 2),
        ("ID,Lab 1 (12),Lab 2 (345)", "lab 2", 2),
        ("Username,Lab [Total Pts: 30 Score] |123456,x", "Lab", 1),
        ("OrgDefinedId,x,CNN Points Grade,End-of-Line Indicator", "CNN", 2),
        ("학번,합성곱 신경망 실습 과제,기타", "합성곱", 1),
        ("학번,점수,기타", None, 1),
        ("학번,기타,Score", None, 2),
        ("Username,x,Lab [Total Pts: 30 Score] |123456", None, 2),
    ],
)
def test_the_column_is_named_in_any_clear_way(graded, export, sheet, tmp_path, header, name, column):
    """By the whole header, the title without a platform's number, a beginning; or it is the only one of grades."""
    path = sheet(f"{header}\n1{',' * header.count(',')}\n")
    option = ("--column", name) if name else ()
    export(tmp_path / "o.csv", "--format", "fill", "--from", graded([Student("1")]), "--into", path, *option)
    [_, row] = cells((tmp_path / "o.csv").read_bytes(), "utf-8")
    assert [at for at, cell in enumerate(row) if cell == "10"] == [column]


def test_the_column_of_students_can_be_named(graded, export, sheet, tmp_path):
    """An export whose headers nobody knows here."""
    path = sheet('수강생 식별 코드,점수\n="007",\n')
    export(tmp_path / "o.csv", "--format", "fill", "--from", graded([Student("007")]), "--into", path,
           "--student", "수강생 식별 코드")  # fmt: skip
    assert (tmp_path / "o.csv").read_text() == '수강생 식별 코드,점수\n="007",10\n'


@pytest.mark.parametrize(
    ("content", "options", "words"),
    [
        (b"PK\x03\x04rest", (), "is an Excel workbook"),
        (b"\xff\xff\x00", (), "no text in UTF-8, UTF-16 or CP949"),
        ("<html><table>", (), "is no CSV file"),
        ("", (), "no header that names students"),
        ("just\ntext\n", (), "no header that names students"),
        ("ID\n1\n", (), "no header that names students"),
        ("ID,Score\n1,2\n", ("--student", "x"), "has no column called x"),
        ("ID,Score\n", (), "no students below its header"),
        ("ID,Score\n1,2\n1,3\n", (), "lists 1 twice, in rows 2 and 3"),
        ('ID,Score\n1,2\n"1\n', (), "row 3: a quote is opened and not closed"),
        ("ID,Score\n1,2,3\n", (), "row 2 has more cells than the header"),
        ("ID,Score\n99,2\n", (), "names no student of 1 that were graded"),
        ("ID,x,y\n1,2,3\n", (), "not clear which column holds grades. Give --column one of: x, y"),
        ("ID,Score,Grade\n1,2,3\n", (), "2 columns may hold the grades. Give --column one of: Score, Grade"),
        ("ID,x,y\n1,2,3\n", ("--column", "z"), "row 1 has no column called z. There are: x, y"),
        ("ID,x,x\n1,2,3\n", ("--column", "x"), "row 1 has 2 columns called x"),
        ("ID,ax,ay\n1,2,3\n", ("--column", "a"), "2 columns called a: ax, ay"),
        ("ID,x\n1,2\n", ("--column", "ID"), "the column ID names the students"),
        ("ID,Score\n1,2\n", ("--lab", "lab9"), "has no grades of lab9. Give --lab one of: words_and_tables"),
        ("ID,Score\n1,2\n", ("--feedback", "f.zip"), "does not read --feedback"),
    ],
)
def test_what_cannot_be_filled_is_one_line_and_nothing_is_written(
    graded, export, sheet, tmp_path, content, options, words
):
    """No export, another course's, a column or a student twice: file, row and cure; exit 2."""
    path = sheet(content)
    before = path.read_bytes()
    arguments = (tmp_path / "o.csv", "--format", "fill", "--from", graded([Student("1")]), "--into", path)
    assert words in export(*arguments, *options, code=2)
    assert path.read_bytes() == before
    assert not (tmp_path / "o.csv").exists()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["o", "--format", "fill"], "needs grades. Give --from"),
        (["o", "--format", "fill", "--from", "."], "No gradebook in ."),
        (["o", "--format", "otter", "--from", "."], "writes labs and no grades"),
        (["o", "--format", "otter", "--into", "x"], "does not read --into"),
    ],
)
def test_options_that_do_not_fit_are_refused(export, tmp_path, monkeypatch, arguments, words):
    """One line that says which option to give or to leave out."""
    monkeypatch.chdir(tmp_path)
    assert words in export(*arguments, code=2)
    assert not list(tmp_path.iterdir())


def test_a_file_is_needed_and_must_be_there(graded, export, tmp_path):
    """--into is asked for, and a path that holds nothing is named."""
    folder = graded([Student("1")])
    assert "Give --into" in export("o.csv", "--format", "fill", "--from", folder, code=2)
    said = export("o.csv", "--format", "fill", "--from", folder, "--into", tmp_path / "none.csv", code=2)
    assert "Cannot read" in said
    path = tmp_path / "e.csv"
    path.write_text("ID,Score\n1,\n")
    assert "Cannot write" in export(tmp_path, "--format", "fill", "--from", folder, "--into", path, code=2)


def test_no_cell_can_start_a_formula(sheet):
    """Text that a spreadsheet would calculate gets an apostrophe; numbers stay numbers."""
    read = read_sheet(sheet("ID,a,b\n1,,\n"))
    assert read.with_values({(1, 1): "=1+1", (1, 2): "-2.5"}) == b"ID,a,b\n1,'=1+1,-2.5\n"


@settings(deadline=None)
@given(st.text(st.sampled_from('ab,;"\r\n \t가'), max_size=30), st.sampled_from(",;\t"))
def test_cells_are_those_that_the_standard_library_reads(text, delimiter):
    """The tokenizer agrees with `csv`, and the cells and what is between them are the text."""
    try:
        rows = list(split(text, delimiter))
    except Unclosed:
        return
    theirs = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    assert [[cell.value for cell in row] for row in rows] == [row or [""] for row in theirs]
    at = 0
    for cell in (cell for row in rows for cell in row):
        assert text[at : cell.start] in ("", delimiter, "\r", "\n", "\r\n")
        at = cell.end
    assert text[at:] in ("", "\r", "\n", "\r\n")


@settings(deadline=None)
@given(st.lists(st.lists(st.text(max_size=8), min_size=2, max_size=4), min_size=1, max_size=6), st.integers(0, 2**32))
def test_any_table_comes_back_from_its_cells(tmp_path_factory, rows, seed):
    """Filling a cell and putting the old value back gives the same bytes, whatever stands in the other cells."""
    random_ = random.Random(seed)
    file = io.StringIO(newline="")
    csv.writer(file, quoting=random_.choice([csv.QUOTE_ALL, csv.QUOTE_MINIMAL])).writerows([["ID", "성적"], *rows])
    text = file.getvalue()
    try:
        data = text.encode(random_.choice(ENCODINGS))
    except UnicodeEncodeError:
        data = text.encode("utf-8", errors="replace")
    path = tmp_path_factory.mktemp("t") / "t.csv"
    path.write_bytes(data)
    if b"\0" in text.encode("utf-8", errors="replace"):
        return
    read = read_sheet(path)
    at = random_.randrange(1, len(read.rows))
    changed = read.with_values({(at, 1): "12.5"})
    path.write_bytes(changed)
    again = read_sheet(path)
    assert again.value(at, 1) == "12.5"
    cell = read.rows[at][1]
    start = len(read.decoded.bom) + len(read.decoded.text[: cell.start].encode(read.decoded.encoding))
    assert changed[:start] == data[:start]
    rest = read.decoded.text[cell.end :].encode(read.decoded.encoding)
    assert changed.endswith(rest)
