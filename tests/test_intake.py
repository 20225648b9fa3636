"""Whose files are found, and for which lab, in the layouts in which classes hand in."""

import json
import os
import shutil
import time
import unicodedata
from pathlib import Path

import pytest

from autograder.intake import choose
from autograder.intake import items as module
from autograder.intake.discover import discover
from autograder.intake.found import Found
from autograder.intake.words import (
    AUTOSAVE,
    DOCUMENT,
    HIDDEN,
    IS_ZIP,
    LEFT_BEHIND,
    LINK,
    NO_FILE,
    NO_LAB,
    NO_ZIP,
    OTHER_ARCHIVE,
    TOO_LARGE,
)
from autograder.student.course.load import PROJECT
from autograder.student.text import UsageError

LAB2, LAB5 = "lab2_mnist_cnn", "lab5_debugging"
SAMPLES = PROJECT / "tests" / "submissions"
NOTEBOOK = '{"cells": [], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}'


@pytest.fixture
def put(tmp_path):
    """Write a file below the test's folder; returns its path."""

    def write(name, text=NOTEBOOK, age=0):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        # Seconds before a fixed moment: which file is the newest does not depend on the test's speed.
        os.utime(path, (1_700_000_000 - age, 1_700_000_000 - age))
        return path

    return write


@pytest.fixture
def look(assignments, tmp_path_factory):
    """What is found in paths, with a workspace of the test's own."""

    def find(*paths, lab=None):
        return discover(paths, assignments, tmp_path_factory.mktemp("workspace"), lab)

    return find


@pytest.fixture
def found(tmp_path, look):
    """What is found in a folder below the test's, as (student, lab, path of the file that counts)."""

    def find(folder=".", lab=None):
        return [
            (one.student, one.lab, first(one) and first(one).relative_to(tmp_path).as_posix())
            for one in look(tmp_path / folder, lab=lab)
        ]

    return find


def first(one):
    """The file that counts, or None."""
    return next((attempt.file for attempt in one.attempts), None)


def files(one):
    """What lies beside the file that counts."""
    return one.attempts[0].files


def test_one_file_is_one_submission(put, found):
    """A file that is named belongs to the student whose name it bears."""
    put("kim_lab2.ipynb")
    assert found("kim_lab2.ipynb") == [("kim", LAB2, "kim_lab2.ipynb")]


def test_a_file_with_the_labs_own_name_belongs_to_its_folder(put, found):
    """Who keeps the notebook's name is known by the folder."""
    put("kim/lab2_mnist_cnn.ipynb")
    assert found("kim/lab2_mnist_cnn.ipynb") == [("kim", LAB2, "kim/lab2_mnist_cnn.ipynb")]


def test_a_folder_of_files_is_a_student_a_file(put, found):
    """Loose notebooks and scripts are one student's each, in the order of names."""
    for name in ("lee_lab2.py", "kim_lab2.ipynb", "park_lab5.ipynb"):
        put(f"class/{name}")
    assert found("class") == [
        ("kim", LAB2, "class/kim_lab2.ipynb"),
        ("lee", LAB2, "class/lee_lab2.py"),
        ("park", LAB5, "class/park_lab5.ipynb"),
    ]


def test_a_folder_of_folders_is_a_student_a_folder(put, found):
    """A student's files are found at any depth, and each lab is a submission."""
    put("class/kim/lab2_mnist_cnn.ipynb")
    put("class/kim/week5/lab5_debugging.ipynb")
    put("class/lee/submission/final/my_lab2.py")
    assert found("class") == [
        ("kim", LAB2, "class/kim/lab2_mnist_cnn.ipynb"),
        ("kim", LAB5, "class/kim/week5/lab5_debugging.ipynb"),
        ("lee", LAB2, "class/lee/submission/final/my_lab2.py"),
    ]


def test_one_students_folder_is_one_student(put, found):
    """A folder that holds only notebooks with the labs' own names is one student's repository."""
    put("kim/lab2_mnist_cnn.ipynb")
    put("kim/lab5_debugging.ipynb")
    assert found("kim") == [
        ("kim", LAB2, "kim/lab2_mnist_cnn.ipynb"),
        ("kim", LAB5, "kim/lab5_debugging.ipynb"),
    ]


def test_files_and_folders_may_lie_together(put, found):
    """A mixture is read as what each part is."""
    put("class/kim_lab2.ipynb")
    put("class/lee/lab2_mnist_cnn.ipynb")
    assert found("class") == [
        ("kim", LAB2, "class/kim_lab2.ipynb"),
        ("lee", LAB2, "class/lee/lab2_mnist_cnn.ipynb"),
    ]


def test_several_paths_are_one_class(put, look, tmp_path):
    """Paths are read one after the other, and ordered together."""
    paths = [put("b/lab2_mnist_cnn.ipynb").parent, put("x/a_lab2.py")]
    assert [one.student for one in look(*paths)] == ["a", "b"]


@pytest.mark.parametrize("layout", ["class/{name}_lab2.ipynb", "class/{name}/lab2_mnist_cnn.ipynb"])
def test_a_korean_name_from_macos_becomes_nfc(put, look, tmp_path, layout):
    """macOS writes syllables as letters; the student has one name, whatever computer it comes from."""
    put(layout.format(name=unicodedata.normalize("NFD", "김철수")))
    [one] = look(tmp_path / "class")
    assert one.student.removesuffix("_lab2") == "김철수"
    assert one.name == unicodedata.normalize("NFC", one.name)
    assert first(one).is_file()


def test_both_forms_of_a_korean_name_are_one_student(put, look, tmp_path):
    """A folder in NFC and one in NFD are the same student's; the newer file counts and the note says so."""
    put(f"class/{unicodedata.normalize('NFD', '김철수')}/lab2_mnist_cnn.ipynb", age=100)
    new = put("class/김철수/lab2_mnist_cnn.ipynb")
    if len(list((tmp_path / "class").iterdir())) == 1:
        # A file system that knows them as one has no question.
        assert new.is_file()
    [one] = look(tmp_path / "class")
    assert one.student == "김철수"
    assert first(one).read_bytes() == new.read_bytes()
    assert first(one).stat().st_mtime == new.stat().st_mtime


@pytest.mark.parametrize(
    ("name", "lab"),
    [
        ("lab2_mnist_cnn.ipynb", LAB2),
        ("홍길동_lab2_mnist_cnn.ipynb", LAB2),
        ("lab2_mnist_cnn (1).ipynb", LAB2),
        ("홍길동 lab5.ipynb", LAB5),
        ("LAB2_final.ipynb", LAB2),
        ("kim-Lab-2.py", LAB2),
        ("lab 5.py", LAB5),
        ("lab_5_kim.ipynb", LAB5),
    ],
)
def test_a_lab_is_told_by_its_name_or_number(put, look, tmp_path, name, lab):
    """The lab's name or number in the file's name, as students write it."""
    put(f"class/kim/{name}")
    assert [one.lab for one in look(tmp_path / "class")] == [lab]


@pytest.mark.parametrize("name", ["숙제.py", "homework.ipynb", "lab99.py", "2026.py"])
@pytest.mark.parametrize(
    ("text", "lab"),
    [("def build_pooled_cnn():\n    pass\n", LAB2), ("def predict_seven(model, path): ...\nEXPLANATION = 'x'\n", LAB5)],
)
def test_a_lab_is_told_by_its_functions(put, look, tmp_path, name, text, lab):
    """Where the name does not tell, the functions that the file defines do."""
    put(f"class/kim/{name}", text)
    assert [one.lab for one in look(tmp_path / "class")] == [lab]


@pytest.mark.parametrize(
    ("text", "lab"),
    [
        ("def  build_cnn (): ...", LAB2),
        ("EXPLANATION= 'x'", LAB5),
        ("a = build_cnn = 1", LAB2),
        ("def build_cnn_2(): ...", ""),
        ("undef build_cnn(): ...", ""),
        ("my_EXPLANATION = 'x'", ""),
        ("build_cnn()", ""),
    ],
)
def test_only_a_definition_tells_the_lab(put, look, tmp_path, text, lab):
    """Whole names that are defined or set; a call or a part of a longer name says nothing."""
    put("class/kim/homework.py", text)
    assert [one.lab for one in look(tmp_path / "class")] == [lab]


@pytest.mark.parametrize("text", [" d", "d", "def ", " ", "EXPLANATION ", "EXPLANATION=", "a="])
def test_no_file_delays_a_class(put, look, tmp_path, text):
    """The largest file of any content costs about a second, and hides nothing of another student's."""
    put("class/kim/homework.py", "def" + text * (40 * 2**20 // len(text)))
    put("class/lee/homework.py", "def build_cnn(): ...")
    began = time.monotonic()
    rows = look(tmp_path / "class")
    assert time.monotonic() - began < 4
    assert rows[1].lab == LAB2


def test_of_a_students_files_so_much_is_searched(put, look, tmp_path, monkeypatch):
    """The first part of each file, and of all files together: neither a large file nor many cost more."""
    monkeypatch.setattr(choose, "MOST_SEARCHED", 50)
    monkeypatch.setattr(choose, "MOST_SEARCHED_IN_ALL", 80)
    lab2, lab5 = "def build_cnn(): ...", "EXPLANATION = 'x'"
    put("class/kim/a.py", " " * 30 + lab2 + lab5)
    put("class/kim/b.py", " " * 30 + lab5)
    put("class/lee/a.py", lab2 + " " * 30)
    put("class/lee/b.py", lab5)
    rows = [(one.student, one.lab) for one in look(tmp_path / "class")]
    assert rows == [("kim", LAB2), ("lee", LAB2), ("lee", LAB5)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("Lee:Minho", LAB2), ("Lee_Minho~208c3772", LAB2)),
        (("Lee:Minho", LAB2), ("Lee_Minho~208C3772", LAB2)),
        (("Lee:Minho", ""), ("Lee_Minho~208c3772", "")),
        (("kim", LAB2), (f"kim.{LAB2}", "")),
    ],
)
def test_no_students_results_are_called_like_anothers(one, other):
    """Neither the mark that tells names apart nor a lab in a student's name leads to another's files."""
    assert Found(*one).name.casefold() != Found(*other).name.casefold()


def test_the_lab_may_be_named_for_all_files(put, found):
    """``--lab`` speaks for files whose names and content do not."""
    put("class/kim.py", "x = 1\n")
    put("class/lee/main.py", "x = 1\n")
    assert found("class", lab=LAB5) == [("kim", LAB5, "class/kim.py"), ("lee", LAB5, "class/lee/main.py")]


def test_what_cannot_be_told_is_a_row_with_its_reason(put, look, tmp_path):
    """No file of any kind is dropped without a word."""
    put("class/loose.py", "x = 1\n")
    put("class/kim/notes.py", "x = 1\n")
    put("class/lee/report.docx", "x")
    (tmp_path / "class" / "park").mkdir()
    put("class/yoon/lab2_mnist_cnn.ipynb")
    rows = {one.student: one for one in look(tmp_path / "class")}
    assert {student: one.reason for student, one in rows.items()} == {
        "kim": NO_LAB,
        "lee": DOCUMENT.format(name="report.docx"),
        "loose": NO_LAB,
        "park": NO_FILE,
        "yoon": None,
    }
    assert [rows[student].lab for student in ("kim", "lee", "loose", "park")] == [""] * 4
    assert rows["lee"].name == "lee"


def test_a_file_that_is_too_large_is_not_read(put, look, tmp_path, monkeypatch):
    """It becomes a row with its reason; a model file of such a size costs no notebook."""
    monkeypatch.setattr(module, "MAX_SIZE", 1000)
    put("class/kim/lab2_mnist_cnn.ipynb", "x" * 1001)
    put("class/lee/lab2_mnist_cnn.ipynb")
    put("class/lee/mnist_model.keras", "x" * 1001)
    rows = look(tmp_path / "class")
    assert [(one.student, first(one), one.attempts[0].reason) for one in rows] == [
        ("kim", None, TOO_LARGE),
        ("lee", tmp_path / "class" / "lee" / "lab2_mnist_cnn.ipynb", None),
    ]
    assert rows[1].attempts[0].too_large == {"mnist_model.keras": "mnist_model.keras"}


def test_a_folder_gets_the_model_file_beside_its_notebook(put, look, tmp_path):
    """The model of the same folder is handed in, and so is one in a folder below it."""
    put("class/kim/work/lab2_mnist_cnn.ipynb")
    model = put("class/kim/work/mnist_model.keras")
    put("class/lee/lab2_mnist_cnn.ipynb")
    lees = put("class/lee/old/mnist_model.h5")
    kim, lee = look(tmp_path / "class")
    assert (files(kim), files(lee)) == ({"mnist_model.keras": model}, {"mnist_model.h5": lees})


def test_loose_model_files_belong_to_the_student_whose_name_they_begin_with(put, look, tmp_path):
    """Nobody gets another's model."""
    put("class/kim_lab2.ipynb")
    put("class/lee_lab2.ipynb")
    put("class/park_lab2.ipynb")
    kims = put("class/kim_lab2_mnist_model.keras")
    lees = put("class/lee_lab2.mnist_model.h5")
    put("class/mnist_model.keras")
    kim, lee, park = look(tmp_path / "class")
    assert files(kim) == {"mnist_model.keras": kims}
    assert files(lee) == {"mnist_model.h5": lees}
    assert files(park) == {}


def test_a_single_file_gets_the_model_beside_it(put, look):
    """One's own work, graded alone, keeps the model's own name."""
    notebook = put("kim/lab2_mnist_cnn.ipynb")
    model = put("kim/mnist_model.h5")
    [one] = look(notebook)
    assert files(one) == {"mnist_model.h5": model}


def test_of_two_notebooks_of_a_lab_the_newest_counts_and_is_named(put, look, tmp_path):
    """The student reads which file was graded."""
    put("class/kim/lab2 old.ipynb", age=50)
    put("class/kim/lab2 new.ipynb")
    [one] = look(tmp_path / "class")
    assert [attempt.label for attempt in one.attempts] == ["lab2 new.ipynb", "lab2 old.ipynb"]


def test_of_two_notebooks_of_a_lab_its_own_name_comes_first(put, look, tmp_path):
    """A copy beside the notebook does not replace it, however new."""
    put("class/kim/lab2_mnist_cnn.ipynb", age=50)
    put("class/kim/lab2_mnist_cnn-Copy1.ipynb")
    [one] = look(tmp_path / "class")
    assert first(one).name == "lab2_mnist_cnn.ipynb"
    assert len(one.attempts) == 2


def test_a_template_in_every_folder_hides_no_work(put, look, tmp_path):
    """Copies with the same bytes are one attempt, so that the one with work is among those that are looked at."""
    for week in range(1, 30):
        put(f"class/kim/week{week}/lab2_mnist_cnn.ipynb")
    put("class/kim/week1/lab2_mnist_cnn.ipynb", "work")
    [one] = look(tmp_path / "class")
    assert [attempt.label.split("/")[0] for attempt in one.attempts] == ["week9", "week1"]


def test_among_others_files_in_a_students_archive_the_students_own_comes_first(put, look, tmp_path):
    """A zip with a folder for each member of a group."""
    for name in ("alice", "bob", "carol"):
        put(f"class/bob/group/{name}/lab2_mnist_cnn.ipynb", name)
    [one] = look(tmp_path / "class")
    assert [attempt.label.split("/")[1] for attempt in one.attempts] == ["bob", "carol", "alice"]


def test_a_student_found_twice_is_one_row(put, look, tmp_path):
    """Of the same student in two folders, the newer file counts; an empty folder does not take its place."""
    put("first/kim/lab2_mnist_cnn.ipynb", age=50)
    new = put("second/kim/lab2_mnist_cnn.ipynb")
    rows = look(tmp_path / "first", tmp_path / "second")
    assert [(one.student, first(one), len(one.attempts)) for one in rows] == [("kim", new, 2)]


@pytest.mark.parametrize(
    "ignored",
    [
        ".git/lab2.py",
        "__pycache__/lab2.py",
        "._lab2_mnist_cnn.ipynb",
        ".hidden_lab2.py",
        "~$lab2.py",
        "conftest.py",
        "setup.py",
        "__init__.py",
        "venv/lib/lab2.py",
        "checks/lab2_mnist_cnn/build_cnn/test_public.py",
        "tests/lab2_mnist_cnn/build_cnn.py",
        ".autograder/checks/lab2_mnist_cnn.py",
        ".autograder/autograder_student-0.1.0-py3-none-any.whl",
        "node_modules/lab2.py",
    ],
)
def test_hidden_files_and_checkpoints_are_ignored(put, found, ignored):
    """Neither as a second notebook of the lab nor, alone, as one."""
    put(f"class/kim/{ignored}", "def build_cnn(): pass\n")
    put("class/lee/lab2_mnist_cnn.ipynb", age=50)
    put(f"class/lee/{ignored}", "def build_cnn(): pass\n")
    assert found("class") == [("kim", "", None), ("lee", LAB2, "class/lee/lab2_mnist_cnn.ipynb")]


@pytest.mark.parametrize(
    ("hidden", "words"),
    [
        (".ipynb_checkpoints/lab2_mnist_cnn-checkpoint.ipynb", AUTOSAVE),
        ("__MACOSX/._lab2_mnist_cnn.ipynb", LEFT_BEHIND),
        (".work/lab2_mnist_cnn.ipynb", HIDDEN),
    ],
)
@pytest.mark.parametrize("zipped", [False, True])
def test_a_copy_that_nobody_works_in_is_told_where_it_is_the_only_one(put, look, tmp_path, hidden, words, zipped):
    """It is never graded; beside a notebook of its lab nothing is said of it."""
    put(f"class/kim/{hidden}", "def build_cnn(): pass\n")
    put(f"class/lee/{hidden}", "def build_cnn(): pass\n")
    put("class/lee/lab2_mnist_cnn.ipynb", age=50)
    if zipped:
        for name in ("kim", "lee"):
            shutil.make_archive(tmp_path / "class" / name, "zip", tmp_path / "class" / name)
            shutil.rmtree(tmp_path / "class" / name)
    kim, lee = look(tmp_path / "class")
    assert (kim.student, kim.lab, kim.attempts, kim.reason) == ("kim", LAB2, (), words.format(name=hidden))
    assert (lee.student, lee.lab, len(lee.attempts), lee.notes) == ("lee", LAB2, 1, ())


def test_checkpoints_of_a_folder_of_files_are_no_student(put, found):
    """Jupyter's folder beside loose notebooks hands nothing in."""
    put("class/kim_lab2.ipynb")
    put("class/.ipynb_checkpoints/kim_lab2-checkpoint.ipynb")
    put("class/__MACOSX/._kim_lab2.ipynb")
    assert found("class") == [("kim", LAB2, "class/kim_lab2.ipynb")]


def test_links_are_not_followed(put, look, tmp_path):
    """A link in a student's repository must not hand in a file of the instructor's, as notebook, folder or model."""
    secret = put("secret/lab5_debugging.py", "TOKEN = 'x'\n")
    put("class/kim/lab2_mnist_cnn.ipynb")
    for name in ("lab5_debugging.py", "mnist_model.keras"):
        (tmp_path / "class" / "kim" / name).symlink_to(secret)
    (tmp_path / "class" / "kim" / "folder").symlink_to(secret.parent)
    put("class/lee_lab2.py")
    (tmp_path / "class" / "lee_lab2_mnist_model.keras").symlink_to(secret)
    rows = look(tmp_path / "class")
    assert [(one.student, one.lab) for one in rows] == [("kim", LAB2), ("kim", LAB5), ("lee", LAB2)]
    assert (files(rows[0]), files(rows[2])) == ({}, {})
    assert (first(rows[1]), rows[1].attempts[0].reason) == (None, LINK)


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("nothing", "No such file or folder"),
        ("class.zip", "no zip archive"),
        ("empty", "No notebooks or scripts"),
    ],
)
def test_a_bad_path_is_a_usage_error_in_one_line(put, look, tmp_path, path, words):
    """What is not there, what cannot be read and what is empty are said, with what to do."""
    put("class.zip", "x")
    (tmp_path / "empty").mkdir()
    with pytest.raises(UsageError, match=words) as caught:
        look(tmp_path / path)
    assert "\n" not in str(caught.value)
    assert path in str(caught.value)


def test_one_bad_path_among_good_ones_is_an_error(put, look, tmp_path):
    """A misspelt path does not pass unnoticed."""
    good = put("kim_lab2.py")
    with pytest.raises(UsageError, match="nothing"):
        look(good, tmp_path / "nothing")


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("lee_lab2.7z", "x", OTHER_ARCHIVE),
        ("lee_lab2.zip", "x", NO_ZIP),
        ("lee_lab2.ipynb", "PK\x03\x04", IS_ZIP),
        ("lee_lab2.hwp", "x", DOCUMENT.format(name="lee_lab2.hwp")),
        ("\x1b]0;x\x07\n::error title=x::lee_lab2.7z", "x", OTHER_ARCHIVE),
    ],
)
def test_a_file_among_others_that_cannot_be_read_is_a_row(put, look, name, content, reason):
    """Files that a glob names one by one are students': one of them ends no run of the others."""
    good, bad = put("kim_lab2.py"), put(name, content)
    kim, lee = sorted(look(good, bad), key=lambda one: "lee" in one.student)
    assert (kim.student, [one.reason for one in kim.attempts]) == ("kim", [None])
    assert "lee" in lee.student
    assert [lee.reason, *(one.reason for one in lee.attempts)] in ([reason], [None, reason])
    with pytest.raises(UsageError):
        look(bad)


def test_a_link_to_nowhere_among_others_is_a_row(put, look, tmp_path):
    """It is there, and leads nowhere."""
    good, bad = put("kim_lab2.py"), tmp_path / "lee_lab2.py"
    bad.symlink_to("gone")
    kim, lee = look(good, bad)
    assert (kim.student, lee.student) == ("kim", "lee")
    assert [one.reason for one in lee.attempts] == [LINK]


def test_what_nobody_hands_in_is_left_out_among_others(put, look):
    """A glob takes the class's list and a text along."""
    found = look(put("kim_lab2.py"), put("roster.csv", "id"), put("README.md", "x"))
    assert [one.student for one in found] == ["kim"]


def test_nothing_of_a_submission_is_parsed_or_run(put, found):
    """Broken notebooks and scripts are submissions like others: judging them is the confined process's matter."""
    put("class/kim/lab2_mnist_cnn.ipynb", "not json")
    put("class/lee/lab2.py", "import sys; sys.exit(3) (((")
    assert [row[:2] for row in found("class")] == [("kim", LAB2), ("lee", LAB2)]


def test_the_sample_submissions_are_found(look, tmp_path):
    """Every sample is one student's folder, each with at least one lab."""
    names = [folder.name for folder in SAMPLES.iterdir() if (folder / "expected.json").exists()]
    assert names
    for name in names:
        shutil.copytree(SAMPLES / name, tmp_path / name)
    rows = look(tmp_path)
    assert {one.student for one in rows} == {unicodedata.normalize("NFC", name) for name in names}
    assert all(isinstance(first(one), Path) and one.lab for one in rows)


def test_a_file_named_after_another_lab_goes_where_its_functions_belong(put, found):
    """Work is not lost to a wrong name; a file that defines something of the lab it names stays there."""
    put("kim/lab2_mnist_cnn.py", "def greeting(name, age):\n    return name\n")
    put("lee/lab2_mnist_cnn.py", "def greeting():\n    pass\n\ndef one_hot(labels):\n    return labels\n")
    assert [(one[0], one[1]) for one in found()] == [("kim", "lab0_greeting"), ("lee", LAB2)]


def test_a_renamed_notebook_whose_cells_are_texts_is_of_its_lab(put, look):
    """Some programs write a cell's source as one text, not as a list of lines: definitions follow line breaks in it."""
    cells = json.loads((PROJECT / "solutions" / f"{LAB5}.ipynb").read_text(encoding="utf-8"))["cells"]
    joined = [cell | {"source": "".join(cell["source"])} for cell in cells]
    notebook = json.dumps(json.loads(NOTEBOOK) | {"cells": joined}, ensure_ascii=False)
    [found] = look(put("kim/homework.ipynb", notebook).parent.parent)
    assert found.lab == LAB5
