"""When something was handed in: what platforms, tables, commits and files say of it, in this order."""

import os
import subprocess
import zipfile
from datetime import UTC, datetime, timedelta, timezone

import pytest
import yaml

from autograder.intake import commits
from autograder.intake.commits import commit_time
from autograder.intake.discover import discover
from autograder.intake.moments import moment_of
from autograder.intake.people import People
from autograder.intake.roster import read_roster
from autograder.intake.times import Moment, parse_time
from autograder.intake.timetables import beside_work, read_times, times_of
from autograder.student.text import UsageError

SEOUL = timezone(timedelta(hours=9))
LAB0, LAB2 = "lab0_greeting", "lab2_mnist_cnn"
LABS = [LAB0, LAB2]
NOTEBOOK = b'{"cells": [], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}'
COMMITTED = datetime(2026, 12, 2, 1, 2, 3, tzinfo=SEOUL)
WORKSHEET = (
    "Identifier,Full name,Email address,Status,Grade,Maximum Grade,Grade can be changed,Last modified (submission),"
    "Last modified (grade),Feedback comments\n"
    'Participant 7001,Kim,kim@example.ac.kr,Submitted,,10,Yes,"Tuesday, 1 December 2026, 11:58 PM",-,\n'
    'Participant 7002,Lee,lee@example.ac.kr,Submitted,,10,Yes,"Wednesday, 2 December 2026, 12:03 AM",-,\n'
    "Participant 7003,Park,park@example.ac.kr,No submission,,10,Yes,-,-,\n"
)
CLASSROOM = (
    "assignment_name,assignment_url,starter_code_url,github_username,roster_identifier,student_repository_name,"
    "student_repository_url,submission_timestamp,points_awarded,points_available\n"
    "{title},u,s,kim,2026001,lab0-kim,r,2026-12-01 15:10:00 UTC,3,5\n"
    "{title},u,s,lee,2026002,lab0-lee,r,2026-12-01T14:00:00Z,3,5\n"
)


@pytest.fixture
def lay(tmp_path, assignments, tmp_path_factory):
    """Write files (name -> bytes) below a folder of this name; returns what is found there."""

    def write(files, name="class"):
        for place, data in files.items():
            path = tmp_path / name / place
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
        return discover([tmp_path / name], assignments, tmp_path_factory.mktemp("workspace"))

    return write


@pytest.fixture
def repository(tmp_path):
    """Make a student's repository of files, each with a commit of its own: name -> (bytes, time)."""

    def make(files, name="class/kim", config=""):
        folder = tmp_path / name
        folder.mkdir(parents=True)
        run(folder, "init", "-q", "-b", "main")
        for place, (data, at) in files.items():
            (folder / place).write_bytes(data)
            run(folder, "add", place)
            run(folder, "commit", "-qm", "work", at=at)
        (folder / ".git" / "config").open("a").write(config)
        return folder

    return make


def run(folder, *words, at=COMMITTED):
    """A git command, by a committer with the clock at ``at``."""
    who = {f"GIT_{role}_{what}": "kim@x" for role in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
    when = {"GIT_AUTHOR_DATE": "2001-01-01T00:00:00Z", "GIT_COMMITTER_DATE": at.isoformat()}
    own = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
    subprocess.run(["git", *words], cwd=folder, env=os.environ | who | when | own, check=True, capture_output=True)


def moments(found):
    """Student -> moment of what comes first."""
    return {one.student: moment_of(one.attempts[0]) for one in found}


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("2026-12-01T23:59:59+09:00", datetime(2026, 12, 1, 23, 59, 59, tzinfo=SEOUL)),
        ("2026-12-01 14:59:59Z", datetime(2026, 12, 1, 14, 59, 59, tzinfo=UTC)),
        ("2026-03-05 10:00:00.123456789 Z", datetime(2026, 3, 5, 10, 0, 0, 123456, tzinfo=UTC)),
        ("2022-08-25 15:51:00 UTC", datetime(2022, 8, 25, 15, 51, tzinfo=UTC)),
        ("2026-03-05 10:00:00 -0800", datetime(2026, 3, 5, 10, tzinfo=timezone(timedelta(hours=-8)))),
        ("Monday, 2 November 2026, 1:00 PM", datetime(2026, 11, 2, 13)),
        ("Monday, November 2, 2026, 12:05 AM", datetime(2026, 11, 2, 0, 5)),
        ("2026년 11월 2일 월요일, 오후 1:00", datetime(2026, 11, 2, 13)),
        ("2026년 12월 31일(목) 오전 12:30", datetime(2026, 12, 31, 0, 30)),
        ("2026-11-02 오후 1:00:07", datetime(2026, 11, 2, 13, 0, 7)),
        ("2026. 11. 2. 13:00", datetime(2026, 11, 2, 13)),
        ("2026-11-02", None),
        ("next week", None),
        ("31 Foobar 2026, 1:00 PM", None),
        ("2026-13-02 10:00", None),
        ("9999-12-31T23:59:59Z", None),
        ("", None),
    ],
)
def test_times_as_platforms_write_them(text, time):
    """ISO 8601, Ruby's, Moodle's in English and Korean, Excel's; a day alone and what no calendar has are none."""
    assert parse_time(text) == time


def test_gradescope_says_when_each_folder_was_handed_in(lay):
    """From its own list, whatever the files' times are; a folder without one has the time of its files."""
    people = {
        "submission_1": {":submitters": [{":name": "Kim"}], ":created_at": "2026-12-01 15:10:00.000000000 Z"},
        "submission_2": {":submitters": [{":name": "Lee"}]},
    }
    found = lay(
        {
            "submission_metadata.yml": yaml.dump(people).encode(),
            "submission_1/lab0.ipynb": NOTEBOOK,
            "submission_2/lab0.ipynb": NOTEBOOK,
        },
        "assignment_1_export",
    )
    assert moments(found)["Kim"] == Moment("gradescope", datetime(2026, 12, 1, 15, 10, tzinfo=UTC))
    assert moments(found)["Lee"].source == "file"


def test_canvas_marks_late_work_and_gives_no_time(lay):
    """What bears no mark is on time: the files' own times are those of the download. Zips are marked alike."""
    found = lay({"kim_101_9001_lab0.ipynb": NOTEBOOK, "lee_LATE_102_9002_lab0.ipynb": NOTEBOOK})
    assert moments(found) == {"kim": Moment("canvas", late=False), "lee": Moment("canvas", late=True)}


def test_a_student_cannot_mark_a_file_on_time(lay):
    """A name that looks like Canvas's within a hand-in is a file of the student's."""
    [one] = lay({"kim/kim_101_9001_lab0.ipynb": NOTEBOOK})
    assert moment_of(one.attempts[0]).source == "file"


def test_moodles_worksheet_beside_the_submissions_is_read(lay):
    """By the participant's number; its times have no zone. Who submitted nothing has none."""
    found = lay(
        {
            "Kim_7001_assignsubmission_file_/lab0.ipynb": NOTEBOOK,
            "Lee_7002_assignsubmission_file_/lab0.ipynb": NOTEBOOK,
            "Grades-CNN-Lab 0-42.csv": WORKSHEET.encode("utf-8-sig"),
        }
    )
    times = beside_work(found, LABS, People.of({one.student: one.ids for one in found}, []))
    assert times == {
        ("Kim", LAB0): Moment("moodle", datetime(2026, 12, 1, 23, 58)),
        ("Lee", LAB0): Moment("moodle", datetime(2026, 12, 2, 0, 3)),
    }


def test_github_classrooms_table_beside_the_clones_is_read(lay):
    """The push of each repository, by its owner's login."""
    found = lay(
        {
            "lab0-kim/lab0_greeting.ipynb": NOTEBOOK,
            "lab0-lee/lab0_greeting.ipynb": NOTEBOOK,
            "grades.csv": CLASSROOM.format(title="Lab 0").encode(),
        },
        "lab0-submissions",
    )
    times = beside_work(found, LABS, People.of({one.student: one.ids for one in found}, []))
    assert {student: one.source for (student, _), one in times.items()} == {"kim": "push", "lee": "push"}


def test_classroom_50s_table_is_of_commits(lay):
    """Its times are the commits', so they prove nothing; what the clone itself says goes first."""
    table = b"username,score,max_score,datetime,submission_tag,late\nkim,3,5,2026-12-01T15:10:00Z,submit/x,true\n"
    place = "cnn-lab0_submissions_2026_12_05_T_10_00_00"
    files = {f"cnn-lab0-{name}/lab0_greeting.ipynb": NOTEBOOK for name in ("kim", "lee")}
    found = lay({**files, "scores.csv": table}, place)
    times = beside_work(found, LABS, People.of({one.student: one.ids for one in found}, []))
    assert times == {("kim", LAB0): Moment("commit", datetime(2026, 12, 1, 15, 10, tzinfo=UTC))}


def test_a_push_of_a_repository_with_several_labs_dates_none_of_them(lay):
    """Unless the table says which lab it means."""
    files = {f"lab0-{name}/{lab}.ipynb": NOTEBOOK for name in ("kim", "lee") for lab in LABS}
    found = lay({**files, "grades.csv": CLASSROOM.format(title="All labs").encode()}, "lab0-submissions")
    people = People.of({one.student: one.ids for one in found}, [])
    assert beside_work(found, LABS, people) == {}
    assert beside_work([one for one in found if one.lab == LAB0], LABS, people) == {}
    (found[0].tables[0]).write_text(CLASSROOM.format(title="Lab 2"), encoding="utf-8")
    assert set(beside_work(found, LABS, people)) == {("kim", LAB2), ("lee", LAB2)}


@pytest.mark.parametrize("place", ["kim/grades.csv", "grades.csv", "kim.csv"])
def test_a_students_own_table_is_not_believed(lay, place):
    """In a hand-in, or among loose files, whose names students choose."""
    found = lay({"kim/lab0.ipynb": NOTEBOOK, "lee_lab0.ipynb": NOTEBOOK, place: CLASSROOM.format(title="x").encode()})
    assert beside_work(found, LABS, People.of({one.student: one.ids for one in found}, [])) == {}


def test_the_commit_of_the_labs_own_file_counts(repository, lay):
    """By its committer's clock, not its author's, and not that of a later commit for another lab."""
    repository({f"{LAB0}.ipynb": (NOTEBOOK, COMMITTED), f"{LAB2}.ipynb": (NOTEBOOK, COMMITTED + timedelta(days=30))})
    found = lay({"lee/lab0.ipynb": NOTEBOOK})
    times = {(one.student, one.lab): moment_of(one.attempts[0]) for one in found}
    assert times["kim", LAB0] == Moment("commit", COMMITTED)
    assert times["kim", LAB2].at == COMMITTED + timedelta(days=30)
    assert times["lee", LAB0].source == "file"


def test_the_time_of_a_clone_is_no_time(repository, lay, monkeypatch):
    """Where the commit cannot be read: no git, or a file that was never committed."""
    folder = repository({f"{LAB0}.ipynb": (NOTEBOOK, COMMITTED)})
    (folder / f"{LAB2}.ipynb").write_bytes(NOTEBOOK)
    zero, two = lay({})
    assert moment_of(two.attempts[0]) is None
    monkeypatch.setattr(commits.shutil, "which", lambda name: None)
    assert moment_of(zero.attempts[0]) is None


def test_the_instructors_own_repository_dates_nobody(repository, lay):
    """A repository around the class's folder holds commits of the instructor's."""
    folder = repository({"readme": (b"x", COMMITTED)}, name="class")
    assert (folder / ".git").is_dir()
    found = lay({"kim/lab0.ipynb": NOTEBOOK, "lee/lab0.ipynb": NOTEBOOK})
    assert {one.source for one in moments(found).values()} == {"file"}


def signed(folder):
    """Let the last commit of a repository have a signature, which its settings may let a program look at."""

    def git(*words, text=None):
        done = subprocess.run(["git", *words], cwd=folder, input=text, capture_output=True, text=True, check=True)
        return done.stdout

    head, _, rest = git("cat-file", "commit", "HEAD").partition("\n\n")
    signature = "gpgsig -----BEGIN PGP SIGNATURE-----\n \n x\n -----END PGP SIGNATURE-----"
    number = git("hash-object", "-t", "commit", "-w", "--stdin", text=f"{head}\n{signature}\n\n{rest}")
    git("update-ref", "refs/heads/main", number.strip())


def test_a_repository_cannot_start_a_program(repository, tmp_path):
    """Its settings are the student's: none of them is read."""
    evil = tmp_path / "evil.sh"
    evil.write_text(f"#!/bin/sh\ntouch {tmp_path}/started\n", encoding="utf-8")
    evil.chmod(0o755)
    config = f"[log]\n\tshowSignature = true\n[gpg]\n\tprogram = {evil}\n[core]\n\tfsmonitor = {evil}\n"
    folder = repository({"a.py": (b"x = 1", COMMITTED)}, config=config)
    signed(folder)
    (tmp_path / "started").unlink(missing_ok=True)
    assert commit_time(folder, [folder / "a.py"]) == COMMITTED
    assert not (tmp_path / "started").exists()
    subprocess.run(["git", "log", "-1", "--", "a.py"], cwd=folder, capture_output=True, check=False)
    assert (tmp_path / "started").exists()


@pytest.mark.parametrize(
    "head", ["", "ref: refs/heads/none", "ref: refs/heads/../../../x", "--output=x", "0" * 40, "\xff", "f" * 10_000]
)
def test_a_repository_that_is_broken_says_nothing(repository, head):
    """No error, and no option for git."""
    folder = repository({"a.py": (b"x = 1", COMMITTED)})
    (folder / ".git" / "HEAD").write_text(f"{head}\n", encoding="latin-1")
    assert commit_time(folder, [folder / "a.py"]) is None


def test_a_commit_of_the_last_second_of_all_says_nothing(repository):
    """No zone could write it, and nobody's run ends by it."""
    folder = repository({"a.py": (b"x = 1", datetime(2098, 1, 1, tzinfo=UTC))})
    head = subprocess.run(["git", "cat-file", "commit", "HEAD"], cwd=folder, capture_output=True, check=True).stdout
    last = head.replace(b"4039372800", b"253402300799")
    words = ["git", "hash-object", "-t", "commit", "-w", "--stdin", "--literally"]
    number = subprocess.run(words, cwd=folder, input=last, capture_output=True, check=True).stdout
    (folder / ".git" / "HEAD").write_bytes(number)
    assert last != head
    assert commit_time(folder, [folder / "a.py"]) is None


def test_packed_references_and_odd_names_are_read(repository):
    """As a clone has them; a name that looks like a pattern is none."""
    folder = repository({":(glob)*.py": (b"x", COMMITTED), "b.py": (b"x", COMMITTED + timedelta(days=1))})
    run(folder, "pack-refs", "--all")
    run(folder, "gc", "-q")
    assert commit_time(folder, [folder / ":(glob)*.py"]) == COMMITTED


def test_a_shallow_clone_is_read(repository, tmp_path):
    """Where the history is cut, the last commit stands for all."""
    folder = repository({"a.py": (b"x", COMMITTED), "b.py": (b"x", COMMITTED + timedelta(days=1))})
    run(tmp_path, "clone", "-q", "--depth", "1", f"file://{folder}", "shallow")
    assert commit_time(tmp_path / "shallow", [tmp_path / "shallow" / "a.py"]) == COMMITTED + timedelta(days=1)


def test_files_in_a_zip_have_a_time_without_a_zone(tmp_path, assignments):
    """As the clock stood where they were zipped; what a program without a clock writes is none."""
    path, unpacked = tmp_path / "class.zip", tmp_path / "unpacked"
    unpacked.mkdir()
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(zipfile.ZipInfo("kim/lab0.ipynb", (2026, 12, 1, 23, 58, 0)), NOTEBOOK)
        archive.writestr(zipfile.ZipInfo("lee/lab0.ipynb", (1980, 1, 1, 0, 0, 0)), NOTEBOOK)
    kim, lee = discover([path], assignments, unpacked)
    assert moment_of(kim.attempts[0], unpacked) == Moment("file", datetime(2026, 12, 1, 23, 58))
    assert moment_of(lee.attempts[0], unpacked) is None


def test_the_latest_of_notebook_and_model_counts(tmp_path, lay):
    """A model that was saved after the notebook was handed in after it; a script beside it may be another lab's."""
    at = COMMITTED.timestamp()
    names = {"lab2.ipynb": at, "mnist_model.h5": at + 60, "helper.py": at + 600}
    lay({f"kim/{name}": NOTEBOOK for name in names})
    for name, seconds in names.items():
        os.utime(tmp_path / "class" / "kim" / name, (seconds, seconds))
    one = next(one for one in lay({}) if one.lab == LAB2)
    assert set(one.attempts[0].files) == {"mnist_model.h5", "helper.py"}
    assert moment_of(one.attempts[0]) == Moment("file", COMMITTED + timedelta(minutes=1))


def table(tmp_path, text):
    """A CSV file."""
    path = tmp_path / "times.csv"
    path.write_text(text, encoding="utf-8")
    return path


def test_an_instructors_own_table(tmp_path, lay):
    """By number, login or name, with the roster's help; a row for somebody who did not hand in is no fault."""
    roster = table(tmp_path, "학번,이름,github\n2026001,김철수,kim\n2026002,이영희,lee\n")
    found = lay({"kim/lab0.ipynb": NOTEBOOK, "lee/lab0.ipynb": NOTEBOOK})
    people = People.of({one.student: one.ids for one in found}, read_roster(roster), absent=False)
    text = "학번,실습,제출 시각\n2026001,lab0,2026-12-01T23:00:00+09:00\n2026009,lab0,2026-12-01T23:00:00+09:00\n"
    times = times_of(read_times(table(tmp_path, text), LABS, named=True), found, people)
    assert times == {("kim", LAB0): Moment("table", datetime(2026, 12, 1, 23, tzinfo=SEOUL))}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("student,lab,time\nkim,lab0,2026-12-01 10:00\n", "times.csv, row 2: '2026-12-01 10:00' is a time without"),
        ("student,lab,time\n\nkim,lab0,noon\n", "row 3: 'noon' is no time. Write it such as 2026-12-01T23:59:59+09:00"),
        ("student,lab,time\nkim,lab7,2026-12-01T10:00Z\n", "row 2: no lab is called lab7. There are: lab0_greeting"),
        ("student,time\nkim,2026-12-01T10:00Z\n", "row 2 names no lab. Give --lab LAB, or add a column `lab`"),
        ("student,lab\nkim,lab0\n", "needs one column of times, such as `time`; there are: -"),
        ("student,lab,time,submitted at\nkim,lab0,,\n", "there are: time, submitted at"),
        ("lab,time\nlab0,2026-12-01T10:00Z\n", "no column that names students"),
        ('student,lab,time\n"kim,lab0\n', "is no CSV file"),
    ],
)
def test_a_table_of_times_that_cannot_be_read_is_refused(tmp_path, text, said):
    """One line with the row and the cure."""
    with pytest.raises(UsageError) as problem:
        read_times(table(tmp_path, text), LABS, named=True)
    assert said in str(problem.value)


def test_a_row_that_means_two_students_and_two_rows_for_one_are_refused(tmp_path, lay):
    """Nobody is guessed."""
    found = lay({"kim_1/lab0.ipynb": NOTEBOOK, "kim_2/lab0.ipynb": NOTEBOOK})
    people = People.of({"kim_1": ("kim",), "kim_2": ("kim", "2")}, [])
    row = "kim,lab0,2026-12-01T10:00Z\n"
    with pytest.raises(UsageError, match=r"row 2 may mean kim_1 or kim_2\. Add a column"):
        times_of(read_times(table(tmp_path, f"student,lab,time\n{row}"), LABS), found, people)
    twice = "student,lab,time\n" + "kim_1,lab0,2026-12-01T10:00Z\n" * 2
    with pytest.raises(UsageError, match=r"row 3 names kim_1 again, as .*row 2 does"):
        times_of(read_times(table(tmp_path, twice), LABS), found, people)
