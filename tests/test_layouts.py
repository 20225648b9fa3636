"""The layouts in which classes hand in, as the tools make them: who is found, for which lab, with which files."""

import io
import os
import time
import unicodedata
import zipfile

import pytest
import yaml

from autograder.intake.discover import discover
from autograder.intake.layouts import identity
from autograder.intake.words import CLASS_INSIDE, DOCUMENT, NO_FILE, OTHER_ARCHIVE, OTHER_FILES, WEB_PAGE
from autograder.student.text import UsageError

LAB2, LAB5 = "lab2_mnist_cnn", "lab5_debugging"
NOTEBOOK = b'{"cells": [], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}'


@pytest.fixture(params=["folder", "zip"])
def lay(request, tmp_path, assignments, tmp_path_factory):
    """Lay out a class (names -> bytes or None for a folder), on disk or zipped; returns what is found in it."""

    def find(files, name="class", lab=None):
        if request.param == "zip":
            path = tmp_path / f"{name}.zip"
            path.write_bytes(zipped(files))
        else:
            path = tmp_path / name
            for place, data in files.items():
                (path / place).parent.mkdir(parents=True, exist_ok=True)
                if data is None:
                    (path / place).mkdir(exist_ok=True)
                else:
                    (path / place).write_bytes(data)
        return discover([path], assignments, tmp_path_factory.mktemp("workspace"), lab)

    return find


def zipped(files):
    """A zip of ``files``."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for number, (name, content) in enumerate(files.items()):
            entry = zipfile.ZipInfo(name if content is not None else f"{name}/", (2026, 3, 5, 10, number % 60, 0))
            archive.writestr(entry, content or b"")
    return data.getvalue()


def rows(found):
    """(student, lab) and the label of what counts, or the reason."""
    return [(one.student, one.lab, one.attempts[0].label if one.attempts else one.reason) for one in found]


def test_canvas(lay):
    """Flat files whose names bear the student; late ones, zips, documents and several files of one student."""
    found = lay(
        {
            "kimcheolsu_101_9001_lab2_mnist_cnn.ipynb": NOTEBOOK,
            "이영희_LATE_102_9002_lab2-1.ipynb": NOTEBOOK,
            "parkminsu_103_9003_homework.zip": zipped({"work/lab2_mnist_cnn.ipynb": NOTEBOOK, "work/pdf.pdf": b"x"}),
            "parkminsu_103_9004_report.docx": b"x",
            "choi_104_9005_report.pdf": b"x",
            "jung_105_9006_text.html": b"x",
        }
    )
    assert rows(found) == [
        ("choi", "", DOCUMENT.format(name="choi_104_9005_report.pdf")),
        ("jung", "", WEB_PAGE.format(name="jung_105_9006_text.html")),
        ("kimcheolsu", LAB2, "kimcheolsu_101_9001_lab2_mnist_cnn.ipynb"),
        ("parkminsu", LAB2, "parkminsu_103_9003_homework.zip/work/lab2_mnist_cnn.ipynb"),
        ("이영희", LAB2, "이영희_LATE_102_9002_lab2-1.ipynb"),
    ]


def test_canvas_counts_uploads(lay):
    """Of a file that was uploaded again (-1, -2, -10) the last counts, and the model belongs to it."""
    found = lay(
        {
            "kim_101_9001_lab2_mnist_cnn.ipynb": NOTEBOOK,
            "kim_101_9012_lab2_mnist_cnn-10.ipynb": NOTEBOOK,
            "kim_101_9003_lab2_mnist_cnn-2.ipynb": NOTEBOOK,
            "kim_101_9013_mnist_model-10.keras": b"new",
            "kim_101_9002_mnist_model.keras": b"old",
            "lee_102_9004_lab2_mnist_cnn.ipynb": NOTEBOOK,
        }
    )
    kim, lee = found
    assert [one.label[-8:] for one in kim.attempts] == ["10.ipynb", "-2.ipynb", "nn.ipynb"]
    assert kim.attempts[0].files["mnist_model.keras"].read_bytes() == b"new"
    assert lee.attempts[0].files == {}


def test_canvas_students_of_one_name_are_told_apart(lay):
    """Two students called alike are two rows, by their Canvas numbers."""
    found = lay({"kim_101_9001_lab2.ipynb": NOTEBOOK, "kim_102_9002_lab2.ipynb": NOTEBOOK})
    assert [one.student for one in found] == ["kim_101", "kim_102"]


def test_canvas_anonymous(lay):
    """Anonymous grading keeps its own marks."""
    found = lay({"anon_aB3xY_9001_lab2.ipynb": NOTEBOOK, "LATE_anon_Zz9qQ_9002_lab2.ipynb": NOTEBOOK})
    assert [one.student for one in found] == ["anon_Zz9qQ", "anon_aB3xY"]


def test_dates_in_names_are_not_canvas(lay):
    """Loose files with a date in their names stay one student's each."""
    found = lay({"lab2_2026_03_05_kim.ipynb": NOTEBOOK, "lab2_2026_03_05_lee.ipynb": NOTEBOOK})
    assert [one.student for one in found] == ["2026_03_05_kim", "2026_03_05_lee"]


@pytest.mark.parametrize("end", ["_assignsubmission_file_", "_assignsubmission_file"])
def test_moodle_folders(lay, end):
    """A folder a student; the online text beside it is the same student's."""
    found = lay(
        {
            f"김철수_5001{end}/lab2_mnist_cnn.ipynb": NOTEBOOK,
            "김철수_5001_assignsubmission_onlinetext_/onlinetext.html": b"x",
            f"Lee Younghee_5002{end}/sub/lab2.ipynb": NOTEBOOK,
            f"Park Minsu_5003{end}": None,
        }
    )
    assert rows(found) == [
        ("Lee Younghee", LAB2, "sub/lab2.ipynb"),
        ("Park Minsu", "", NO_FILE),
        ("김철수", LAB2, "lab2_mnist_cnn.ipynb"),
    ]


def test_moodle_flat_files(lay):
    """Without folders the same stands before each file's name."""
    found = lay(
        {
            "김철수_5001_assignsubmission_file_lab2_mnist_cnn.ipynb": NOTEBOOK,
            "김철수_5001_assignsubmission_file_mnist_model.keras": b"x",
            "Lee_5002_assignsubmission_file_homework.zip": zipped({"lab2.py": b"x = 1"}),
        }
    )
    assert [(one.student, one.lab) for one in found] == [("Lee", LAB2), ("김철수", LAB2)]
    assert list(found[1].attempts[0].files) == ["mnist_model.keras"]


def test_moodle_anonymous_and_namesakes(lay):
    """Participants and students of one name are rows of their own."""
    found = lay(
        {
            "Participant_7001_assignsubmission_file_/lab2.ipynb": NOTEBOOK,
            "Participant_7002_assignsubmission_file_/lab2.ipynb": NOTEBOOK,
            "김철수_7003_assignsubmission_file_/lab2.ipynb": NOTEBOOK,
            "김철수_7004_assignsubmission_file_/lab2.ipynb": NOTEBOOK,
        }
    )
    assert [one.student for one in found] == ["Participant 7001", "Participant 7002", "김철수_7003", "김철수_7004"]


def test_gradescope(lay):
    """The export's list names the students of each folder; a group is a row each, and so is a missing folder."""
    about = """---
submission_123:
  :submitters:
  - :name: 김철수
    :sid: '0020261'
    :email: kim@example.edu
  :created_at: 2026-03-05 10:00:00.000000000 Z
  :score: !ruby/object:BigDecimal 18:0.3e1
  :status: processed
  :results: {}
submission_124:
  :submitters:
  - :name: Lee Younghee
    :sid: '0020262'
    :email: lee@example.edu
  - :name: Park Minsu
    :sid:
    :email: park@example.edu
submission_125:
  :submitters:
  - :name: Choi
    :sid: '0020264'
    :email: choi@example.edu
"""
    root = "assignment_4711_export"
    found = lay(
        {
            f"{root}/submission_metadata.yml": about.encode(),
            f"{root}/submission_123/lab2_mnist_cnn.ipynb": NOTEBOOK,
            f"{root}/submission_124/work.zip": zipped({"lab2_mnist_cnn.ipynb": NOTEBOOK}),
        }
    )
    assert rows(found) == [
        ("Choi", "", NO_FILE),
        ("Lee Younghee", LAB2, "work.zip/lab2_mnist_cnn.ipynb"),
        ("Park Minsu", LAB2, "work.zip/lab2_mnist_cnn.ipynb"),
        ("김철수", LAB2, "lab2_mnist_cnn.ipynb"),
    ]
    assert found[3].ids == ("0020261", "kim@example.edu")
    assert found[2].ids == ("park@example.edu",)


def test_gradescope_itself_may_be_named(lay):
    """The export's own folder is as good as the one around it, and namesakes get their number."""
    people = {f"submission_{n}": {":submitters": [{":name": "Kim", ":sid": str(n)}]} for n in (1, 2)}
    found = lay(
        {
            "submission_metadata.yml": yaml.dump(people).encode(),
            "submission_1/lab2.ipynb": NOTEBOOK,
            "submission_2/lab2.ipynb": NOTEBOOK,
        },
        name="assignment_1_export",
    )
    assert [one.student for one in found] == ["Kim_1", "Kim_2"]


@pytest.mark.parametrize("text", [b"a: [", b"- 1\n", b"a: 1\n", b"\xff\xfe\x00", b"a: {':submitters': 1}"])
def test_gradescopes_list_that_cannot_be_read_is_said(lay, text):
    """Without the list nobody knows whose folders these are: one line, no guess."""
    with pytest.raises(UsageError, match="Download the export again"):
        lay({"submission_metadata.yml": text, "submission_1/lab2.ipynb": NOTEBOOK})


def test_a_students_own_list_is_not_believed(lay):
    """What looks like an export inside of a student's folder or zip renames nobody."""
    people = yaml.dump({"a": {":submitters": [{":name": "Lee"}]}}).encode()
    forged = {"assignment_1_export/submission_metadata.yml": people, "assignment_1_export/a/lab2.ipynb": NOTEBOOK}
    moodle = {"Lee_1_assignsubmission_file_/lab2.ipynb": NOTEBOOK}
    found = lay(
        {
            **{f"kim/{name}": data for name, data in forged.items()},
            "park.zip": zipped(forged | moodle),
            "lee/lab2.ipynb": NOTEBOOK,
        }
    )
    assert [one.student for one in found] == ["kim", "lee", "park"]
    assert len(found[1].attempts) == 1


def test_github_classroom(lay):
    """`gh classroom clone` makes <assignment>-submissions/<assignment>-<login>, each a repository."""
    found = lay(
        {
            "lab2-mnist-cnn-kim-cs/.git/HEAD": b"x",
            "lab2-mnist-cnn-kim-cs/.git/lab2.py": b"x",
            "lab2-mnist-cnn-kim-cs/lab2_mnist_cnn.ipynb": NOTEBOOK,
            "lab2-mnist-cnn-kim-cs/.autograder/checks/lab2_mnist_cnn.py": b"x",
            "lab2-mnist-cnn-kim-cs/.autograder/autograder_student-0.1.0-py3-none-any.whl": b"x",
            "lab2-mnist-cnn-lee/.git/HEAD": b"x",
            "lab2-mnist-cnn-lee/README.md": b"x",
            "lab2-mnist-cnn-lee/.autograder/checks/lab2_mnist_cnn.py": b"x",
        },
        name="lab2-mnist-cnn-submissions",
    )
    assert rows(found) == [("kim-cs", LAB2, "lab2_mnist_cnn.ipynb"), ("lee", "", OTHER_FILES.format(name="README.md"))]


def test_classroom_50(lay):
    """`gh teacher download` makes <classroom>-<assignment>_submissions_<time>/<classroom>-<assignment>-<login>."""
    found = lay(
        {
            "scores.csv": b"x",
            "cnn-lab2-kim/lab2_mnist_cnn.ipynb": NOTEBOOK,
            "cnn-lab2-kim/result.json": b"{}",
            "cnn-lab2-lee/lab2_mnist_cnn.ipynb": NOTEBOOK,
        },
        name="cnn-lab2_submissions_2026_05_09_T_14_30_45",
    )
    assert [one.student for one in found] == ["kim", "lee"]


@pytest.mark.parametrize(
    ("folders", "students"),
    [
        (["hw-kim", "hw-lee"], ["kim", "lee"]),
        (["cnn-hw-kim", "cnn-hw-lee"], ["kim", "lee"]),
        (["kim-hw", "lee-hw"], ["kim", "lee"]),
        (["kim", "lee"], ["kim", "lee"]),
        (["hw-kim"], ["hw-kim"]),
        (["hw", "hw-kim"], ["hw", "hw-kim"]),
    ],
)
def test_a_folder_of_repositories(lay, folders, students):
    """What all repositories' names have in common is the assignment's; a single one keeps its name."""
    found = lay({f"{name}/{file}": NOTEBOOK for name in folders for file in (".git/HEAD", "lab2.ipynb")})
    assert [one.student for one in found] == students


def test_assignments_side_by_side_are_one_class(lay):
    """A folder of cloned assignments: a student's labs meet in one row."""
    found = lay(
        {f"{lab}-submissions/{lab}-{login}/.git/HEAD": b"x" for lab in ("lab2", "lab5") for login in ("kim", "lee")}
        | {
            f"{lab}-submissions/{lab}-{login}/{name}.ipynb": NOTEBOOK
            for lab, name in (("lab2", LAB2), ("lab5", LAB5))
            for login in ("kim", "lee")
        }
    )
    assert [(one.student, one.lab) for one in found] == [("kim", LAB2), ("kim", LAB5), ("lee", LAB2), ("lee", LAB5)]


@pytest.mark.parametrize(
    ("name", "prefix", "repositories"),
    [
        ("lab2-submissions", "lab2-", True),
        ("lab2-submissions", "lab2-", False),
        ("class", "lab2-", True),
        ("class", "", True),
        ("class", "", False),
    ],
)
def test_a_login_that_ends_like_a_tools_folder_speaks_for_nobody(lay, name, prefix, repositories):
    """`kim-submissions` is one student: what looks like others' folders in it is kim's."""
    files = {f"{prefix}{login}/{LAB2}.ipynb": NOTEBOOK for login in ("lee", "park")}
    files[f"{prefix}kim-submissions/{prefix}kim-lee/{LAB2}.ipynb"] = NOTEBOOK
    if repositories:
        files |= {f"{file.split('/')[0]}/.git/HEAD": b"x" for file in files}
    found = lay(files, name=name)
    assert [(one.student, len(one.attempts)) for one in found] == [("kim-submissions", 1), ("lee", 1), ("park", 1)]


def test_a_repository_is_one_students_even_among_classes(lay):
    """A folder that is called like a tool's but holds `.git` is never read as a class, and then no other is."""
    files = {f"lab2-submissions/lab2-{login}/{LAB2}.ipynb": NOTEBOOK for login in ("lee", "park")}
    kims = {"kim-submissions/.git/HEAD": b"x", f"kim-submissions/kim-lee/{LAB2}.ipynb": NOTEBOOK}
    assert [one.student for one in lay(files)] == ["lee", "park"]
    assert [one.student for one in lay(files | kims)] == ["kim-submissions", "lab2-submissions"]


def test_a_class_lies_beside_what_nobody_hands_in(lay):
    """Folders without notebooks, scripts and archives do not hide that a folder is a tool's."""
    found = lay({"lab2-submissions/lab2-kim/lab2.ipynb": NOTEBOOK, "data/digits.csv": b"x", "lab5-submissions": None})
    assert ("kim", LAB2) in [(one.student, one.lab) for one in found]


def test_a_class_under_version_control_has_no_student_called_git(lay):
    """The mark of the instructor's own repository is nobody's row."""
    found = lay({".git/HEAD": b"x", "kim/lab2.ipynb": NOTEBOOK, "lee/lab2.ipynb": NOTEBOOK})
    assert [one.student for one in found] == ["kim", "lee"]


CLASSES = {
    "canvas": {"kim_101_9001_lab2.ipynb": NOTEBOOK, "lee_102_9002_lab2.ipynb": NOTEBOOK},
    "canvas with a zip": {
        "kim_101_9001_hw.zip": zipped({"lab2.ipynb": NOTEBOOK}),
        "lee_102_9002_lab2.ipynb": NOTEBOOK,
    },
    "moodle": {
        "kim_1_assignsubmission_file_/lab2.ipynb": NOTEBOOK,
        "lee_2_assignsubmission_file_/lab2.ipynb": NOTEBOOK,
    },
    "gradescope": {
        "assignment_7_export/submission_metadata.yml": yaml.dump(
            {f"submission_{name}": {":submitters": [{":name": name}]} for name in ("kim", "lee")}
        ).encode(),
        "assignment_7_export/submission_kim/lab2.ipynb": NOTEBOOK,
        "assignment_7_export/submission_lee/lab2.ipynb": NOTEBOOK,
    },
    "folders": {"kim/lab2.ipynb": NOTEBOOK, "lee/a/lab2.ipynb": NOTEBOOK},
    "files": {"kim_lab2.ipynb": NOTEBOOK, "lee_lab2.ipynb": NOTEBOOK},
    "zips": {"kim.zip": zipped({"lab2_mnist_cnn.ipynb": NOTEBOOK}), "lee.zip": zipped({"hw.ipynb": b"def build_cnn"})},
}


@pytest.mark.parametrize("files", CLASSES.values(), ids=CLASSES)
@pytest.mark.parametrize("wrapped", ["", "submissions/", "a/b/"])
def test_a_zip_of_any_layout(tmp_path, assignments, files, wrapped):
    """Zipped as it is, or in a folder or two: the same students."""
    path = tmp_path / "submissions.zip"
    path.write_bytes(zipped({f"{wrapped}{name}": data for name, data in files.items()} | {"__MACOSX/._x": b"x"}))
    assert [(one.student, one.lab) for one in discover([path], assignments, tmp_path)] == [("kim", LAB2), ("lee", LAB2)]


@pytest.mark.parametrize("files", CLASSES.values(), ids=CLASSES)
@pytest.mark.parametrize("name", ["submissions.zip", "submissions (1).zip", "lab2-submissions.zip"])
@pytest.mark.parametrize("others", [{}, {"park/lab2.ipynb": NOTEBOOK}], ids=["alone", "beside others"])
def test_a_classs_zip_among_hand_ins_names_nobody_and_says_so(lay, files, name, others):
    """In a class's folder every archive is a hand-in; one that is laid out as a class's says how it is graded."""
    found = lay({name: zipped(files)} | others, name="downloads" if others else "one")
    own = [one for one in found if one.student != "park"]
    assert [one.reason or one.attempts[0].reason for one in own] == [CLASS_INSIDE]
    assert not {one.student for one in found} & {"kim", "lee"}
    assert len(found) == 1 + len(others)


BOB = {f"{name}/lab0_greeting.py": b"def greeting(name, age): ..." for name in ("alice", "bob", "carol")}


@pytest.mark.parametrize(
    "inside",
    [
        BOB,
        {f"class/{name}": data for name, data in BOB.items()},
        {"bob.zip": zipped(BOB)},
        {"alice_lab0.py": b"x = 1", "carol_lab0.py": b"x = 1"},
        {"alice.zip": zipped({"lab0.py": b"x = 1"}), "carol.zip": zipped({"lab0.py": b"x = 1"})},
        {"lab0-submissions/lab0-alice/lab0.py": b"x = 1", "lab0-submissions/lab0-carol/lab0.py": b"x = 1"},
        CLASSES["moodle"],
        CLASSES["canvas"],
        CLASSES["gradescope"],
    ],
)
@pytest.mark.parametrize("place", ["class/bob.zip", "class/bob/hw.zip", "class.zip"])
def test_what_lies_in_a_hand_in_names_no_other_student(tmp_path, assignments, inside, place):
    """One student's zip, though it is the only one in the class's folder, is theirs whatever lies in it."""
    path = tmp_path / place
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(zipped(inside) if path.name != "class.zip" else zipped({"bob.zip": zipped(inside)}))
    (tmp_path / "workspace").mkdir()
    found = discover([tmp_path / place.split("/")[0]], assignments, tmp_path / "workspace")
    assert {one.student for one in found} == {"bob"}


@pytest.mark.parametrize("inside", ["lab2_mnist_cnn.ipynb", "homework_lab2.ipynb", "kim/lab2.ipynb", "a/b/lab2.ipynb"])
def test_a_zip_of_one_student(tmp_path, assignments, inside):
    """Named by the student, whatever is in it."""
    path = tmp_path / "kim.zip"
    path.write_bytes(zipped({inside: NOTEBOOK, "data.csv": b"x"}))
    [one] = discover([path], assignments, tmp_path)
    assert (one.student, one.lab) == ("kim", LAB2)


def test_students_archives_and_folders_that_are_named_one_by_one_rename_nobody(tmp_path, assignments):
    """Among students' archives, one that is laid out as a class's would speak for others: it is refused."""
    inside = {
        "kim.zip": {"lab2_mnist_cnn.ipynb": NOTEBOOK},
        "lee.zip": {"lab2.py": b"x = 1"},
        "evil.zip": {"Kim_5001_assignsubmission_file_/lab2.ipynb": NOTEBOOK},
        "canvas.zip": {"kim_101_9001_lab2.ipynb": NOTEBOOK, "lee_102_9002_lab2.ipynb": NOTEBOOK},
    }
    paths = {}
    for name, files in inside.items():
        (tmp_path / "class").mkdir(exist_ok=True)
        paths[name] = tmp_path / "class" / name
        paths[name].write_bytes(zipped(files))

    def students(*names):
        return [one.student for one in discover([paths[name] for name in names], assignments, tmp_path / "workspace")]

    (tmp_path / "workspace").mkdir()
    assert students("kim.zip", "lee.zip") == ["kim", "lee"]
    assert students("evil.zip", "canvas.zip") == ["Kim", "kim", "lee"]
    with pytest.raises(UsageError, match=r"kim\.zip is one student's, and evil\.zip .* Give the folder") as problem:
        students("kim.zip", "lee.zip", "evil.zip")
    assert "\n" not in str(problem.value)
    for name in ("park/lab2_mnist_cnn.ipynb", "choi/lee/lab2_mnist_cnn.ipynb"):
        (tmp_path / name).parent.mkdir(parents=True)
        (tmp_path / name).write_bytes(NOTEBOOK)
    paths |= {name: tmp_path / name for name in ("park", "choi")}
    assert students("park", "kim.zip") == ["kim", "park"]
    with pytest.raises(UsageError, match="park is one student's, and choi is laid out as a class's"):
        students("park", "choi")
    paths["canvas.zip"].unlink()
    found = discover([tmp_path / "class"], assignments, tmp_path / "workspace")
    assert [one.student for one in found] == ["evil", "kim", "lee"]


def test_otter_zips(lay):
    """Otter's zip in a student's folder is that student's, of several the latest; loose, its name tells."""
    inside = {
        "lab2_mnist_cnn.ipynb": NOTEBOOK,
        "lab2_mnist_cnn.pdf": b"x",
        ".OTTER_LOG": b"x",
        "__zip_filename__": b"x",
    }
    found = lay(
        {
            "kim/lab2_mnist_cnn_2026_03_05T10_00_00_000001.zip": zipped(inside),
            "kim/lab2_mnist_cnn_2026_03_06T09_00_00_000001.zip": zipped(inside),
            "lee_lab2_mnist_cnn_2026_03_05T10_00_00_000001.zip": zipped(inside),
        }
    )
    assert [(one.student, one.lab, len(one.attempts)) for one in found] == [("kim", LAB2, 2), ("lee", LAB2, 1)]
    assert "03_06" in found[0].attempts[0].label


def test_zips_of_zips(lay):
    """One-folder zips within zips are opened, and the student is who the outermost says."""
    once = zipped({"deep/er/lab2_mnist_cnn.ipynb": NOTEBOOK, "__MACOSX/deep/._lab2_mnist_cnn.ipynb": b"x"})
    found = lay({"kim.zip": zipped({"hw/hw.zip": once}), "lee/all.zip": once})
    assert rows(found) == [
        ("kim", LAB2, "hw/hw.zip/deep/er/lab2_mnist_cnn.ipynb"),
        ("lee", LAB2, "all.zip/deep/er/lab2_mnist_cnn.ipynb"),
    ]


def test_attempts_in_folders(lay):
    """Numbers and times in the names of folders say which attempt is the latest, however old its file."""
    found = lay(
        {
            "kim/attempt10/lab2.ipynb": NOTEBOOK,
            "kim/attempt9/lab2_mnist_cnn.ipynb": NOTEBOOK,
            "lee/2026-03-05 10-00/lab2.ipynb": NOTEBOOK,
            "lee/2026-03-05 09-59/lab2.ipynb": NOTEBOOK,
            "park/제출 2/lab2.ipynb": NOTEBOOK,
            "park/제출 1/lab2.ipynb": NOTEBOOK,
        }
    )
    assert [one.attempts[0].label.split("/")[0] for one in found] == ["attempt10", "2026-03-05 10-00", "제출 2"]


def test_other_archives_are_a_row_with_a_reason(lay):
    """What Korean Windows and Unix pack otherwise is said, and hides no notebook beside it."""
    names = ["a.7z", "b.rar", "c.alz", "d.egg", "e.tar", "f.tar.gz", "g.tgz"]
    found = lay({**dict.fromkeys(names, b"x"), "kim/lab2.ipynb": NOTEBOOK, "kim/old.7z": b"x"})
    assert {one.reason for one in found if one.student != "kim"} == {OTHER_ARCHIVE}
    assert len(found) == len(names) + 1
    [kim] = [one for one in found if one.student == "kim"]
    assert kim.attempts[0].label == "lab2.ipynb"
    assert "old.7z" in kim.notes[0].ko


def test_loose_files_of_one_student_are_one_student(lay):
    """Labs, copies and numbers of copies in a file's name are not the student's name."""
    found = lay(
        {
            "kim_lab2.ipynb": NOTEBOOK,
            "kim_lab2 (1).ipynb": NOTEBOOK,
            "kim_lab5_debugging.ipynb": NOTEBOOK,
            "lab2-lee.ipynb": NOTEBOOK,
            "lee_b_lab2.ipynb": NOTEBOOK,
        }
    )
    assert [(one.student, one.lab, len(one.attempts)) for one in found] == [
        ("kim", LAB2, 2),
        ("kim", LAB5, 1),
        ("lee", LAB2, 1),
        ("lee_b", LAB2, 1),
    ]


@pytest.mark.parametrize(
    ("name", "student"),
    [
        ("kim_lab2.ipynb", "kim"),
        ("Lab 2 - 김 철수.ipynb", "김 철수"),
        ("20261234_홍길동_lab2_mnist_cnn.ipynb", "20261234_홍길동"),
        ("홍길동-lab2 - 복사본.ipynb", "홍길동"),
        ("kim_lab2_final.ipynb", "kim_final"),
        ("kim_lab2_2026_03_05T10_11_12_123456.zip", "kim"),
        ("lab2.ipynb", "lab2"),
        ("lab2_mnist_cnn (1).ipynb", "lab2_mnist_cnn (1)"),
        ("Copy_of_kim_lab2.ipynb", "kim"),
        ("사본 - 홍길동_lab2.ipynb", "홍길동"),
        ("lab2_mnist_cnn - 복사본 (2)_kim.ipynb", "복사본 (2)_kim"),
        ("collab2.ipynb", "collab2"),
    ],
)
def test_the_student_in_a_files_name(name, student):
    """Everything but the student is taken off; where nothing is left, the whole stem stays."""
    assert identity(name, (LAB2, LAB5)) == student


def test_a_folder_tells_the_lab_where_nothing_else_does(lay):
    """A notebook of any name in a folder called lab2 is that lab's."""
    found = lay({"kim/lab2/homework.ipynb": NOTEBOOK, "lee/homework.ipynb": NOTEBOOK})
    assert [(one.student, one.lab) for one in found] == [("kim", LAB2), ("lee", "")]


def test_korean_names_in_three_encodings_are_one_student(tmp_path, assignments):
    """NFC, NFD without a flag (macOS) and CP949 without a flag (Windows) meet in one row."""
    nfd = unicodedata.normalize("NFD", "김철수")
    paths = []
    for number, raw in enumerate(("김철수".encode("cp949"), nfd.encode(), "김철수".encode())):
        # zipfile itself writes UTF-8 with its flag: a name of the same length is put in afterwards.
        blank = "x" * len(raw)
        data = zipped({f"{blank}/lab2.ipynb": NOTEBOOK, "이영희/lab2.ipynb": NOTEBOOK, "y/lab2.ipynb": NOTEBOOK})
        path = tmp_path / f"class{number}.zip"
        path.write_bytes(data.replace(blank.encode(), raw))
        paths.append(path)
    (tmp_path / "disk" / nfd).mkdir(parents=True)
    (tmp_path / "disk" / nfd / "lab2.ipynb").write_bytes(NOTEBOOK)
    found = discover([*paths, tmp_path / "disk"], assignments, tmp_path, None)
    assert [(one.student, len(one.attempts)) for one in found] == [("y", 3), ("김철수", 4), ("이영희", 3)]


def test_a_folder_name_in_cp949_bytes_is_read(tmp_path, assignments):
    """Unpacked on Linux by a program that kept the bytes of Korean Windows."""
    folder = bytes(tmp_path) + "/김철수".encode("cp949")
    os.mkdir(folder)  # noqa: PTH102 - a path of bytes
    with open(folder + b"/lab2.ipynb", "wb") as file:  # noqa: PTH123
        file.write(NOTEBOOK)
    [one] = discover([tmp_path], assignments, tmp_path)
    assert (one.student, one.lab) == ("김철수", LAB2)
    assert one.attempts[0].file.read_bytes() == NOTEBOOK


def test_a_thousand_students_are_found_in_seconds(tmp_path, assignments):
    """A large class costs no time before it is graded."""
    for number in range(1000):
        folder = tmp_path / f"student{number:04}"
        folder.mkdir()
        (folder / "lab2_mnist_cnn.ipynb").write_bytes(NOTEBOOK)
    began = time.monotonic()
    found = discover([tmp_path], assignments, tmp_path)
    assert len(found) == 1000
    assert time.monotonic() - began < 5
