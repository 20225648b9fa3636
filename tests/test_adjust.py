"""Adjustments and the history: who is meant, what is kept, and what is refused."""

import csv

import pytest

from autograder.cli import main
from autograder.commands.adjust import adjust_many, adjust_one, withdraw_one
from autograder.commands.history import history_table
from autograder.commands.manual import read_manual, write_manual
from autograder.export.graded import read_graded
from autograder.grading.decisions.history import history_of
from autograder.grading.decisions.people import find_person, people_of
from autograder.grading.decisions.store import read_adjustments
from autograder.student.course.load import PROJECT
from autograder.student.text import UsageError

TOY = PROJECT / "tests" / "toy_course"
LAB, BY_HAND, CHECKED = "words_and_tables", "print_sorted", "centre_columns"
ROSTER = """학번,이름,이메일
20260001,김철수,chul@uni.ac.kr
20260002,이영희,lee@uni.ac.kr
20260003,박민수,park@uni.ac.kr
20260004,이영희,other@uni.ac.kr
"""


@pytest.fixture
def toy(by_hand, tmp_path):
    """A graded class with a roster: two namesakes, one of whom handed in nothing, as another one did not."""
    by_hand.hand_in("김철수_20260001", LAB, "# answer: 답\n")
    by_hand.hand_in("20260002", LAB, "# answer: 답\n# centre_columns: failed\n")
    roster = tmp_path / "roster.csv"
    roster.write_text(ROSTER, encoding="utf-8")
    by_hand.grade(roster=roster)
    return by_hand


@pytest.fixture
def adjust(toy):
    """Adjust one student's points."""

    def run(student, points, why="병결", lab=LAB):
        adjust_one(toy.out, student, lab, points, why, "ko", toy.labs)

    return run


def by_id(toy):
    """Number by the roster -> row of the table of grades."""
    with (toy.out / "grades.csv").open(encoding="utf-8-sig", newline="") as file:
        return {row["id"]: row for row in csv.DictReader(file)}


@pytest.mark.parametrize("name", ["김철수", "20260001", "chul@uni.ac.kr", "chul", "20260001 김철수", " 김철수 "])
def test_a_student_is_found_as_a_roster_finds_them(toy, adjust, name):
    """By name, number, address or login."""
    adjust(name, "+2")
    assert by_id(toy)["20260001"][f"{LAB}/adjustments"] == "2"


@pytest.mark.parametrize("name", ["김철수", "20260001", "김철수_20260001", "김철수 20260001"])
def test_without_a_roster_a_joined_name_has_its_parts(course, name):
    """A folder is called by name and number; both find its student."""
    course.take(TOY)
    course.hand_in("김철수_20260001", LAB)
    course.hand_in("이영희_20260002", LAB)
    course.grade()
    adjust_one(course.out, name, LAB, "1", "발표", "ko", TOY)
    assert course.result(f"김철수_20260001.{LAB}")["parts"]["adjustments"] == 1


def test_an_unknown_student_is_refused_with_candidates(adjust):
    """A slip of the hand."""
    with pytest.raises(UsageError, match=r"No student is called 김철호\. Did you mean 김철수 \(20260001\)"):
        adjust("김철호", "+2")


def test_namesakes_are_refused_with_their_numbers(adjust):
    """Nobody is guessed."""
    with pytest.raises(UsageError, match=r"이영희 \(20260002\), 이영희 \(20260004\)\. Give the number"):
        adjust("이영희", "+2")


def test_an_adjustment_is_shown_and_exported(toy, adjust):
    """In the result, on the page, in the table, and by every export, which reads the final score."""
    before = float(by_id(toy)["20260001"]["score"])
    adjust("20260001", "-1.5", "늦은 재제출 <허용>")
    data = toy.result(f"김철수_20260001.{LAB}")
    assert data["score"] == before - 1.5
    assert [(one["points"], one["why"]["ko"]) for one in data["adjustments"]] == [(-1.5, "늦은 재제출 <허용>")]
    page = toy.page("김철수_20260001", LAB)
    assert "조정: 늦은 재제출 &lt;허용&gt;" in page
    assert "늦은 재제출" in (toy.out / "report.html").read_text(encoding="utf-8")
    row = by_id(toy)["20260001"]
    assert (float(row["score"]), float(row[LAB])) == (before - 1.5, before - 1.5)
    assert "늦은 재제출 <허용>" in row["remarks"]
    graded = {one.id: one.score for one in read_graded(toy.out).students}
    assert graded["20260001"] == before - 1.5


def test_who_handed_in_nothing_can_be_adjusted(toy, adjust):
    """An excuse for somebody who was ill; a namesake's score stays, and what comes later finds the points."""
    adjust("20260004", "+3", "병결")
    rows = by_id(toy)
    assert (rows["20260004"]["score"], rows["20260002"][f"{LAB}/adjustments"]) == ("3", "0")
    assert {one.id: one.score for one in read_graded(toy.out).students}["20260004"] == 3
    toy.hand_in("20260004", LAB, "# answer: 늦은 답\n# centre_columns: failed\n")
    toy.grade()
    assert by_id(toy)["20260004"][f"{LAB}/adjustments"] == "3"
    assert len([row for row in by_id(toy).values() if row["name"] == "이영희"]) == 2


def test_a_total_is_never_below_0(toy, adjust):
    """Whatever is taken."""
    adjust("20260002", "-100")
    assert by_id(toy)["20260002"]["score"] == "0"


def test_an_adjustment_survives_a_regrade_and_can_be_withdrawn(toy, adjust):
    """It counts until somebody withdraws it; the gradebook keeps both."""
    before = by_id(toy)["20260001"]["score"]
    adjust("김철수", "+2")
    toy.grade(fresh=True)
    assert by_id(toy)["20260001"][f"{LAB}/adjustments"] == "2"
    withdraw_one(toy.out, None, 1, "잘못 입력", "ko", toy.labs)
    toy.grade(fresh=True)
    assert by_id(toy)["20260001"]["score"] == before
    [one] = toy.read(read_adjustments)
    assert (one.points, one.withdrawn_why, bool(one.withdrawn)) == (2, "잘못 입력", True)
    with pytest.raises(UsageError, match="No adjustment 1 counts there"):
        withdraw_one(toy.out, None, 1, "", "ko", toy.labs)


def test_another_students_adjustment_is_not_withdrawn(toy, adjust):
    """Where a student is named, the number must be theirs."""
    adjust("김철수", "+2")
    with pytest.raises(UsageError, match="No adjustment 1 counts there"):
        withdraw_one(toy.out, "박민수", 1, "", "ko", toy.labs)


@pytest.mark.parametrize(
    ("points", "why", "lab", "words"),
    [
        ("두 점", "x", LAB, "is no number of points"),
        ("0", "x", LAB, "0 points change nothing"),
        ("+2", "  ", LAB, "The reason is missing"),
        ("+2", "x", "lab9", "No lab is called lab9. There are:"),
        ("+2", "x", None, "--lab is missing"),
    ],
)
def test_a_bad_adjustment_is_refused(toy, adjust, points, why, lab, words):
    """One line with the cure; nothing is kept."""
    with pytest.raises(UsageError) as problem:
        adjust("김철수", points, why, lab)
    assert words in str(problem.value)
    assert toy.read(read_adjustments) == []


def test_the_same_adjustment_twice_is_refused(adjust):
    """A command that is repeated by mistake gives no points twice."""
    adjust("김철수", "+2")
    with pytest.raises(UsageError, match="Adjustment 1 gives 김철수"):
        adjust("20260001", "+2")
    adjust("20260001", "+2", "다른 이유")


def many(toy, tmp_path, text):
    """Adjust from a file of this text."""
    path = tmp_path / "adjust.csv"
    path.write_text(text, encoding="utf-8")
    adjust_many(toy.out, path, "ko", toy.labs)


def test_many_are_adjusted_from_a_file(toy, tmp_path):
    """Headers in Korean or English, signs of any kind."""
    many(toy, tmp_path, f"학번,이름,실습,점수,사유\n20260001,,{LAB},+1,출석\n20260002,이영희,{LAB},−1,지각\n")
    assert [(one.points, one.why) for one in toy.read(read_adjustments)] == [(1, "출석"), (-1, "지각")]


@pytest.mark.parametrize(
    ("row", "words"),
    [
        (f"홍길동,{LAB},1,x", "row 3: No student is called 홍길동"),
        (f"이영희,{LAB},1,x", "row 3: Several students are called 이영희"),
        (f"김철수,{LAB},1,x", "row 3: 김철수 (20260001) and words_and_tables stand in row 2 already"),
        (f"박민수,{LAB},많이,x", "row 3: '많이' is no number of points"),
        (f"박민수,{LAB},1,", "row 3: The reason is missing"),
        ("박민수,lab9,1,x", "row 3: no lab is called 'lab9'"),
        (f",{LAB},1,x", "row 3: nobody is named"),
    ],
)
def test_a_bad_row_of_a_file_keeps_nothing(toy, tmp_path, row, words):
    """One line with file, row and cure; the row before it is not kept either."""
    with pytest.raises(UsageError) as problem:
        many(toy, tmp_path, f"student,lab,points,why\n김철수,{LAB},1,x\n{row}\n")
    assert words in str(problem.value)
    assert toy.read(read_adjustments) == []


def test_a_name_and_a_number_of_two_students_are_refused(toy, tmp_path):
    """Sorted alone, a column gives one student another one's points."""
    with pytest.raises(UsageError, match=r"row 2: 20260001 is 김철수 \(20260001\), and the row says 박민수"):
        many(toy, tmp_path, f"id,name,lab,points,why\n20260001,박민수,{LAB},1,x\n")


# History.


def events(toy, name):
    """The history of a student."""
    return toy.read(lambda gradebook: history_of(gradebook, find_person(people_of(gradebook), name)))


def test_a_history_holds_attempts_marks_and_adjustments(toy, adjust, tmp_path):
    """Every one with its time, points and reason, the newest last; a mark of an older answer says so."""
    sheet = tmp_path / "marks.csv"
    write_manual(toy.out, sheet, None, None, False, "ko", toy.labs)
    text = sheet.read_text(encoding="utf-8-sig").replace('"print_sorted","",', '"print_sorted","1",')
    sheet.write_text(text, encoding="utf-8-sig")
    read_manual(toy.out, sheet, "ko", toy.labs)
    adjust("20260001", "+2", "발표")
    withdraw_one(toy.out, "20260001", 1, "착오", "ko", toy.labs)
    toy.hand_in("김철수_20260001", LAB, "# answer: 고친 답\n")
    toy.grade()
    found = events(toy, "20260001")
    said = [one.what.en for one in found]
    assert sorted(said) == ["adjustment 1", "adjustment 1 withdrawn", "graded", "graded", "marked"]
    assert [one.when for one in found] == sorted(one.when for one in found)
    assert {one.why for one in found} >= {"발표", "착오", "print_sorted"}
    [mark] = [one for one in found if one.what.en == "marked"]
    assert [one.en for one in mark.remarks] == ["the answer has changed since"]
    table = history_table(found, "ko")
    assert [column.header for column in table.columns][:2] == ["시각 (UTC)", "현지 시각"]


@pytest.mark.parametrize(("language", "word"), [("ko", "자동 채점"), ("en", "graded")])
def test_the_history_is_shown_in_the_chosen_language(toy, capsys, language, word):
    """A table on the terminal."""
    with pytest.raises(SystemExit) as ended:
        main(["history", str(toy.out), "김철수", "--course", str(toy.labs), "--lang", language])
    assert ended.value.code == 0
    shown = capsys.readouterr().out
    assert word in shown
    assert f"{LAB}: 6" in shown


@pytest.mark.parametrize(
    "arguments",
    [["adjust"], ["adjust", "김철수"], ["adjust", "김철수", "--from", "a.csv"], ["manual"], ["history", "없음"]],
)
def test_the_commands_refuse_what_does_not_fit_in_one_line(toy, capsys, arguments):
    """Exit 2."""
    command, *rest = arguments
    with pytest.raises(SystemExit) as ended:
        main([command, str(toy.out), *rest, "--course", str(toy.labs)], standalone_mode=True)
    assert ended.value.code == 2
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_negative_points_are_no_option(toy):
    """`--points -1.5` is read as a number."""
    arguments = ["adjust", str(toy.out), "김철수", "--lab", LAB, "--points", "-1.5", "--why", "지각", "--course"]
    with pytest.raises(SystemExit) as ended:
        main([*arguments, str(toy.labs)])
    assert ended.value.code == 0
    assert [one.points for one in toy.read(read_adjustments)] == [-1.5]
