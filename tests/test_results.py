"""What a run writes: result files, grades, feedback pages, the class report and the gradebook."""

import csv
import json
import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from jinja2 import UndefinedError

from autograder.assignment.load import PROJECT
from autograder.batch import run
from autograder.batch.backend import choose_backend
from autograder.batch.gradebook import Gradebook, checks_fingerprint, fingerprint
from autograder.batch.run import Settings, grade_all
from autograder.intake.found import Attempt, Found
from autograder.intake.words import NO_LAB
from autograder.reports.grades import write_grades
from autograder.reports.pages import write_feedback, write_report
from autograder.reports.write import write_class, write_result
from autograder.result import GRADER_ERROR, CheckResult, ExerciseResult, SubmissionResult
from autograder.text import Text

LAB2, LAB5 = "lab2_mnist_cnn", "lab5_debugging"
WORDS = Text(ko="틀렸어요", en="It is wrong")
HINT = Text(ko="다시 보세요", en="Look again")
# As in DESIGN.md, with what the schema gained: where digits came from, why a file is unreadable, notes.
KEYS = {
    "schema", "submission", "student", "lab", "status", "isolation", "digits", "reason", "notes", "score", "max_score",
    "exercises",
}  # fmt: skip
EXERCISE_KEYS = {"name", "status", "score", "max_score", "checks"}
CHECK_KEYS = {"name", "visibility", "status", "code", "message", "hint"}


def checks(*statuses, visibility="public", message=WORDS):
    """Checks with these statuses, named by their place."""
    return tuple(
        CheckResult(f"test_{visibility}_{number}", visibility, status)
        if status == "passed"
        else CheckResult(f"test_{visibility}_{number}", visibility, status, f"some.{status}", message, HINT)
        for number, status in enumerate(statuses)
    )


def exercise(*statuses, points=6.0, name="build_cnn"):
    """An exercise whose checks have these statuses."""
    return ExerciseResult(name, points, checks(*statuses))


def result(*exercises, student="kim", lab=LAB2, status="graded", **others):
    """A submission's result."""
    maximum = sum(one.max_score for one in exercises)
    return SubmissionResult(f"{student}.{lab}", student, lab, status, "confined", maximum, exercises, **others)


@pytest.fixture
def real(assignments):
    """A result of a lab with every check in it, each with the status that a function gives it."""

    def make(status_of, student="kim", lab=LAB2, message=WORDS):
        made = []
        for one in assignments[lab].exercises:
            found = []
            for check in one.checks:
                status = status_of(check)
                words = () if status == "passed" else (f"some.{status}", message, HINT)
                found.append(CheckResult(check.name, check.visibility, status, *words))
            made.append(ExerciseResult(one.name, one.points, tuple(found)))
        return result(*made, student=student, lab=lab)

    return make


@pytest.fixture
def table(tmp_path, assignments):
    """Rows of ``grades.csv`` as dictionaries."""

    def write(*results):
        path = tmp_path / "grades.csv"
        write_grades(path, results, assignments)
        with path.open(encoding="utf-8-sig", newline="") as file:
            return list(csv.DictReader(file))

    return write


@pytest.fixture
def page(tmp_path, assignments):
    """The text of a feedback page."""

    def write(graded, language="ko"):
        path = tmp_path / "feedback.html"
        write_feedback(path, graded, assignments, language)
        return path.read_text(encoding="utf-8")

    return write


@pytest.mark.parametrize(
    ("statuses", "score"),
    [
        (["passed"] * 4, 6.0),
        (["passed", "failed", "failed", "failed"], 1.5),
        (["passed", "passed", "missing"], 4.0),
        (["failed", "missing"], 0.0),
        (["passed", "error"], 3.0),
        (["passed"] + ["failed"] * 6, 0.8571),
    ],
)
def test_a_score_is_shared_equally_by_the_checks(statuses, score):
    """Each check that passed earns the same part of the exercise's points."""
    assert exercise(*statuses).score == score


@pytest.mark.parametrize(
    ("statuses", "status"),
    [
        (["passed", "passed"], "passed"),
        (["passed", "failed"], "partial"),
        (["passed", "missing"], "partial"),
        (["failed", "missing"], "failed"),
        (["missing", "missing"], "missing"),
        (["passed", "error"], "error"),
        (["missing", "error"], "error"),
        ([], "error"),
    ],
)
def test_an_exercises_status_follows_from_its_checks(statuses, status):
    """An error of any check is no verdict, and no check at all is none either."""
    assert exercise(*statuses).status == status


def test_a_labs_score_is_the_sum_of_its_exercises():
    """Rounding an exercise never shows as a long tail of digits."""
    graded = result(*(exercise("passed", "failed", "failed", points=1.0) for _ in range(3)))
    assert graded.score == 0.9999
    assert graded.max_score == 3.0


def test_a_result_file_has_exactly_the_documented_keys():
    """Programs read it by these names; each level has no more and no fewer."""
    data = json.loads(result(exercise("passed", "failed"), reason=NO_LAB, notes=(WORDS,)).to_json())
    assert set(data) == KEYS
    assert data["schema"] == "autograder/result/1"
    [one] = data["exercises"]
    assert set(one) == EXERCISE_KEYS
    assert [set(check) for check in one["checks"]] == [CHECK_KEYS] * 2
    assert one["checks"][1]["message"] == {"ko": "틀렸어요", "en": "It is wrong"}
    assert one["checks"][0]["message"] is None
    assert (data["reason"], data["notes"]) == (NO_LAB.as_dict(), [WORDS.as_dict()])


def test_the_design_documents_the_keys_that_we_write():
    """The result file's example in a fixed form: names that it shows are names that are written."""
    data = result(exercise("failed")).as_dict()
    assert {"schema", "submission", "student", "lab", "status", "isolation", "score", "max_score", "exercises"} <= set(
        data
    )
    assert list(data["exercises"][0]) == ["name", "status", "score", "max_score", "checks"]
    assert list(data["exercises"][0]["checks"][0]) == ["name", "visibility", "status", "code", "message", "hint"]


def test_a_result_survives_the_way_to_json_and_back():
    """What is read is what was written, to the byte; Korean stays readable in the file."""
    graded = result(
        exercise("passed", "failed", "missing", "error"),
        student="김철수",
        reason=NO_LAB,
        notes=(WORDS, HINT),
        digits="file",
    )
    text = graded.to_json()
    assert SubmissionResult.from_json(text) == graded
    assert SubmissionResult.from_json(text).to_json() == text
    assert "김철수" in text
    assert text.endswith("}\n")


def test_grades_are_one_row_a_student(table):
    """All labs of a student are in one row, with a column a lab and a column an exercise."""
    rows = table(
        result(exercise("passed"), student="kim"),
        result(exercise("passed", points=4.0, name="predict_seven"), student="kim", lab=LAB5),
        result(exercise("failed"), student="lee"),
    )
    assert [row["student"] for row in rows] == ["kim", "lee"]
    kim, lee = rows
    assert (kim[LAB2], kim[LAB5], kim["score"], kim["max_score"]) == ("6", "4", "10", "10")
    assert kim[f"{LAB5}/predict_seven"] == "4"
    # Nothing was handed in: no number, and no zero either.
    assert (lee[LAB2], lee[LAB5], lee[f"{LAB5}/predict_seven"], lee["score"]) == ("0", "", "", "0")


def test_an_error_is_no_zero_in_the_grades(table):
    """What could not be judged is a word in its column, and a remark."""
    [row] = table(result(exercise("passed"), exercise("error", points=4.0, name="train")))
    assert row[f"{LAB2}/train"] == "error"
    assert row[f"{LAB2}/build_cnn"] == "6"
    assert row["remarks"] == f"{LAB2}: error"


def test_a_failed_exercise_is_a_zero_and_no_remark(table):
    """A verdict is a number."""
    [row] = table(result(exercise("failed"), exercise("missing", name="train")))
    assert (row[f"{LAB2}/build_cnn"], row[f"{LAB2}/train"], row["remarks"]) == ("0", "0", "")


@pytest.mark.parametrize(("status", "lab"), [("unreadable", LAB2), ("error", LAB2), ("unreadable", "")])
def test_what_was_not_graded_is_a_remark(table, status, lab):
    """The instructor sees in the table whom to ask."""
    [row] = table(result(lab=lab, status=status, reason=NO_LAB))
    assert row["remarks"] == f"{lab or '?'}: {status}"


def test_grades_begin_with_a_byte_order_mark_and_hold_korean(tmp_path, assignments):
    """Excel in Korea opens the file without asking."""
    path = tmp_path / "grades.csv"
    write_grades(path, [result(exercise("passed"), student="김철수")], assignments)
    data = path.read_bytes()
    assert data.startswith(b"\xef\xbb\xbfstudent,")
    assert "김철수" in data.decode("utf-8-sig")
    assert data.count(b"\xef\xbb\xbf") == 1


@pytest.mark.parametrize(
    "name", ["=HYPERLINK(1)", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", " =1+1", '"=1', "＝1", "=1,\n=2", "김;=1"]
)
def test_no_cell_starts_a_formula(tmp_path, assignments, name):
    """Whatever a student is called, no cell of the table begins like a formula, as a spreadsheet reads it."""
    path = tmp_path / "grades.csv"
    write_grades(path, [result(exercise("passed"), student=name)], assignments)
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert len(rows) == 2
    assert name in rows[1][0]
    # Excel reads a full-width sign as the plain one, and LibreOffice forgives leading spaces.
    assert [cell for row in rows for cell in row if cell.strip(" ")[:1] in tuple("=+-@\t\r\n＝＋－＠")] == []


class Reader(HTMLParser):
    """The elements and the text of a page."""

    def __init__(self, text):
        super().__init__()
        self.tags, self.words, self.languages = [], [], set()
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        self.tags.append(tag)
        self.languages.add(dict(attributes).get("lang"))

    def handle_data(self, data):
        self.words.append(data)

    @property
    def text(self):
        return "".join(self.words)


@pytest.mark.parametrize("lab", [LAB2, LAB5])
@pytest.mark.parametrize("status", ["passed", "failed", "missing", "error"])
def test_a_feedback_page_names_no_hidden_check(page, real, assignments, lab, status):
    """A hidden check appears by its misconception and as a number, never by its name or sentence."""
    text = page(real(lambda check: status, lab=lab))
    hidden = [check for one in assignments[lab].exercises for check in one.checks if check.visibility == "hidden"]
    assert hidden or lab == LAB5
    for check in hidden:
        for secret in (check.name, check.sentence.ko, check.sentence.en):
            assert secret not in text


def test_a_feedback_page_tells_how_many_hidden_checks_passed(page, real, assignments):
    """The student sees that there are more checks than those shown."""
    text = page(real(lambda check: "passed" if check.visibility == "public" else "failed"))
    one = assignments[LAB2].exercise("build_cnn")
    count = sum(check.visibility == "hidden" for check in one.checks)
    assert f"비공개 검사: 0 / {count}" in text
    assert one.checks[0].sentence.ko in text


@pytest.mark.parametrize("language", ["ko", "en"])
def test_a_feedback_page_holds_both_languages(page, real, assignments, language):
    """Every message and hint stands in Korean and English, with the chosen language first."""
    text = page(real(lambda check: "failed"), language)
    read = Reader(text)
    assert {"ko", "en"} <= read.languages
    for words in (WORDS, HINT, assignments[LAB2].title):
        assert words.ko in read.text
        assert words.en in read.text
    assert text.startswith("<!doctype html>")
    assert f'<html lang="{language}">' in text
    first, second = (WORDS.ko, WORDS.en) if language == "ko" else (WORDS.en, WORDS.ko)
    assert read.text.index(first) < read.text.index(second)


EVIL = '<script>alert("x")</script><img src=x onerror=alert(1)>\'"&{{ 7 * 7 }}'


def test_a_feedback_page_escapes_what_comes_from_a_submission(page, real):
    """Names and messages are text, not HTML."""
    graded = real(lambda check: "failed", student=EVIL, message=Text(ko=EVIL, en=EVIL))
    read = Reader(page(replace(graded, notes=(Text(ko=EVIL, en=EVIL),), reason=Text(ko=EVIL, en=EVIL))))
    assert not {"script", "img"} & set(read.tags)
    # Student, note and reason in two languages, and each exercise's message.
    assert read.text.count(EVIL) > 10


def test_the_class_report_escapes_what_comes_from_a_submission(tmp_path, real, assignments):
    """The instructor's page runs nothing of a student's either."""
    graded = real(lambda check: "failed", student=EVIL, message=Text(ko=EVIL, en=EVIL))
    errors = real(lambda check: "error", student=f"{EVIL}2")
    write_report(tmp_path / "report.html", [graded, errors], assignments, "ko")
    text = (tmp_path / "report.html").read_text(encoding="utf-8")
    read = Reader(text)
    assert not {"script", "img"} & set(read.tags)
    assert EVIL in read.text
    assert not re.search(r'href="[^"]*[<>]', text)


def test_an_error_is_kept_apart_in_the_class_report(tmp_path, real, assignments):
    """What could not be judged lowers no mean, and is listed for itself."""
    good = real(lambda check: "passed", student="kim")
    broken = real(lambda check: "error", student="lee")
    write_report(tmp_path / "report.html", [good, broken], assignments, "en")
    text = (tmp_path / "report.html").read_text(encoding="utf-8")
    listed = text[text.index("Not judged") : text.index("Hardest exercises")]
    assert "lee.lab2_mnist_cnn" in listed
    assert "kim.lab2_mnist_cnn" not in listed
    hardest = text[text.index("Hardest exercises") : text.index("Common misconceptions")]
    means = re.findall(r'<td class="number">(\S+) %</td><td class="number">(\d+)</td>', hardest)
    assert set(means) == {("100", "1")}
    assert len(means) == len(assignments[LAB2].exercises)


def test_a_page_of_an_unreadable_submission_says_why(page):
    """Without a lab there is still a page, with the reason in both languages."""
    text = Reader(page(result(lab="", status="unreadable", reason=NO_LAB))).text
    assert NO_LAB.ko in text
    assert NO_LAB.en in text


def test_pages_fail_rather_than_leave_a_gap(page):
    """A digit source that has no words is our mistake: the template does not pass over it."""
    with pytest.raises((UndefinedError, KeyError)):
        page(result(exercise(), digits="unknown"))


def test_a_run_writes_everything_it_promises(tmp_path, real, assignments):
    """Grades, report, and a result and a page for each submission, named alike; Korean names too."""
    graded = [real(lambda check: "passed", student="김철수"), real(lambda check: "failed", student="lee & kim")]
    for one in graded:
        write_result(tmp_path, one, assignments, "ko")
    write_class(tmp_path, graded, assignments, "ko")
    written = {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*") if path.is_file()}
    names = [f"{student}.{LAB2}" for student in ("김철수", "lee & kim")]
    assert written == {
        "grades.csv",
        "report.html",
        *(f"results/{name}.json" for name in names),
        *(f"feedback/{name}.html" for name in names),
    }
    text = (tmp_path / "results" / f"{names[0]}.json").read_text(encoding="utf-8")
    assert SubmissionResult.from_json(text) == graded[0]
    links = re.findall(r'href="(feedback/[^"]+)"', (tmp_path / "report.html").read_text(encoding="utf-8"))
    assert len(links) == 2
    assert all("%20" in link or "%EA" in link for link in links)


def test_the_same_results_write_the_same_bytes(tmp_path, real, assignments):
    """Neither time nor order of finishing shows in what is written."""
    graded = [real(lambda check: "passed", student="kim"), real(lambda check: "failed", student="lee")]
    for folder, results in (("a", graded), ("b", graded[::-1])):
        (tmp_path / folder).mkdir()
        write_class(tmp_path / folder, results, assignments, "ko")
    for name in ("grades.csv", "report.html"):
        assert (tmp_path / "a" / name).read_bytes() == (tmp_path / "b" / name).read_bytes()


class Lent:
    """The session's pool in the place of a new one; counts how often a run asked for it."""

    def __init__(self, pool):
        self.pool, self.used = pool, 0

    def __call__(self, *_):
        self.used += 1
        return self

    def __enter__(self):
        return self.pool

    def __exit__(self, *_):
        return None


@pytest.fixture
def lent(pool, monkeypatch):
    """Runs use the pool that is there."""
    lent = Lent(pool)
    monkeypatch.setattr(run, "Pool", lent)
    return lent


@pytest.fixture
def submissions(tmp_path):
    """Two students' scripts."""
    found = []
    for student, body in (("kim", "images / 255"), ("lee", "images")):
        path = tmp_path / f"{student}.py"
        path.write_text(f"def scale_images(images):\n    return {body}\n", encoding="utf-8")
        found.append(Found(student, LAB2, (Attempt(path),)))
    return found


@pytest.fixture
def graded(submissions, assignments, lent, tmp_path, monkeypatch):
    """Grade some of the submissions with the gradebook of this test; returns what was finished, by student."""
    # Somebody may be editing exercises while the tests run.
    monkeypatch.setattr(run, "checks_fingerprint", lambda *_: "checks")
    backend = choose_backend("auto", required=False)

    def grade(chosen=None, fresh=False, exercises=("scale_images",), public_only=False):
        settings = Settings(PROJECT / "assignments", backend, exercises=exercises, public_only=public_only)
        gradebook = Gradebook(tmp_path / "gradebook.sqlite")
        try:
            finished = grade_all(submissions if chosen is None else chosen, assignments, settings, gradebook, fresh)
            return {one.result.student: one for one in finished}
        finally:
            gradebook.close()

    return grade


def known(finished):
    """Student -> whether the result came from the gradebook."""
    return {student: one.known for student, one in finished.items()}


def test_the_gradebook_goes_on_where_a_run_ended(graded, submissions, lent):
    """What was graded is not graded again, and its result is the same to the byte."""
    [kim] = graded(submissions[:1]).values()
    both = graded()
    assert known(both) == {"kim": True, "lee": False}
    assert both["kim"].result.to_json() == kim.result.to_json()
    assert both["lee"].result.score < both["kim"].result.score == 2.0
    used = lent.used
    assert known(graded()) == {"kim": True, "lee": True}
    # A run that has nothing to do starts no process.
    assert lent.used == used


def test_fresh_grades_again(graded):
    """``--fresh`` takes nothing from the gradebook."""
    first = graded()
    again = graded(fresh=True)
    assert known(again) == {"kim": False, "lee": False}
    assert {student: one.result for student, one in again.items()} == {
        student: one.result for student, one in first.items()
    }


def test_an_attempt_is_written_as_soon_as_it_is_graded(submissions, assignments, lent, tmp_path):
    """A run that breaks off after its first result has that one in the gradebook."""
    settings = Settings(PROJECT / "assignments", choose_backend("auto", required=False), exercises=("scale_images",))
    gradebook = Gradebook(tmp_path / "gradebook.sqlite")
    running = grade_all(submissions, assignments, settings, gradebook)
    first = next(running)
    running.close()
    gradebook.close()
    again = Gradebook(tmp_path / "gradebook.sqlite")
    checks_mark = checks_fingerprint(settings.assignments_folder, run.PACKAGE)
    how = f"{settings.backend.name} {settings.mnist} {settings.exercises} {settings.public_only}"
    [found] = [one for one in submissions if one.student == first.result.student]
    assert again.find(found.name, fingerprint(found, checks_mark, how)) == first.result
    again.close()


def test_a_changed_file_is_graded_again(graded, submissions):
    """A new attempt of one student leaves the other's result alone."""
    graded()
    submissions[1].attempts[0].file.write_text("def scale_images(images):\n    return images / 255\n", encoding="utf-8")
    again = graded()
    assert known(again) == {"kim": True, "lee": False}
    assert again["lee"].result.score == 2.0


def test_other_settings_are_graded_again(graded):
    """A result of public checks alone, or of other exercises, is not taken for the whole."""
    graded()
    assert known(graded(public_only=True)) == {"kim": False, "lee": False}
    assert known(graded(exercises=("reshape_images",))) == {"kim": False, "lee": False}
    assert known(graded()) == {"kim": True, "lee": True}


def test_changed_checks_grade_everything_again(tmp_path):
    """The exercises' files and the grader's own are part of what a result rests on; the corpora are not."""
    (tmp_path / "lab" / "one" / "right").mkdir(parents=True)
    for name in ("test_public.py", "exercise.toml", "right/a.py"):
        (tmp_path / "lab" / "one" / name).write_text("1", encoding="utf-8")
    before = checks_fingerprint(tmp_path)
    (tmp_path / "lab" / "one" / "right" / "a.py").write_text("2", encoding="utf-8")
    assert checks_fingerprint(tmp_path) == before
    (tmp_path / "lab" / "one" / "exercise.toml").write_text("2", encoding="utf-8")
    assert checks_fingerprint(tmp_path) != before


def test_a_model_file_is_part_of_a_submission(submissions, tmp_path):
    """Another model is another attempt, and so is the same model under another name."""
    model = tmp_path / "m"
    model.write_bytes(b"1")
    file = submissions[0].attempts[0].file
    one = replace(submissions[0], attempts=(Attempt(file, {"mnist_model.keras": model}),))
    marks = {fingerprint(submissions[0], "c", "s"), fingerprint(one, "c", "s")}
    marks.add(fingerprint(replace(one, attempts=(Attempt(file, {"mnist_model.h5": model}),)), "c", "s"))
    marks.add(fingerprint(one, "other", "s"))
    marks.add(fingerprint(one, "c", "other"))
    model.write_bytes(b"2")
    marks.add(fingerprint(one, "c", "s"))
    assert len(marks) == 6


@pytest.mark.parametrize("whole", [True, False], ids=["nothing judged", "one exercise not judged"])
def test_an_error_is_graded_again(tmp_path, whole):
    """What could not be judged is not remembered as a result, though the attempt is kept."""
    broken = result(exercise("error"), *(() if whole else (exercise("passed", name="train"),)))
    broken = replace(broken, status="error") if whole else broken
    gradebook = Gradebook(tmp_path / "gradebook.sqlite")
    gradebook.record("mark", broken)
    assert gradebook.find(broken.submission, "mark") is None
    better = result(exercise("passed"))
    gradebook.record("mark", better)
    assert gradebook.find(broken.submission, "mark") == better
    gradebook.close()


def test_a_checker_that_fails_is_an_error_and_is_graded_again(graded, submissions, pool, monkeypatch):
    """Killed before any check began, again and again: status error, no verdict; the next run judges."""
    [checker] = pool._checkers
    whole = checker.grade

    def killed(job):
        process = checker._process
        process.kill()
        process.wait()
        # It has just died, and nobody knows yet.
        patch.setattr(process, "poll", lambda: None)
        return whole(job)

    with monkeypatch.context() as patch:
        patch.setattr(checker, "grade", killed)
        [kim] = graded(submissions[:1]).values()
        assert kim.result.status == "error"
        assert {check.code for check in kim.result.exercises[0].checks} == {GRADER_ERROR}
        assert kim.problems
    [again] = graded(submissions[:1]).values()
    assert not again.known
    assert again.result.exercises[0].status == "passed"
