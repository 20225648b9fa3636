"""Files that are no notebook: each is a row with its own reason, and a notebook under another name is read."""

import json
import os
import time
import zipfile

import pytest

from autograder.intake.discover import discover
from autograder.intake.words import (
    DOCUMENT,
    IMAGE,
    NO_FILE,
    NO_NOTEBOOK,
    OTHER_ARCHIVE,
    OTHER_FILES,
    SHORTCUT,
    WEB_PAGE,
)
from autograder.student.text import UsageError

LAB0, LAB2 = "lab0_greeting", "lab2_mnist_cnn"
NOTEBOOK = json.dumps({"cells": [{"cell_type": "code", "source": "def greeting(name, age): ..."}]})
OTHER_LAB = NOTEBOOK.replace("greeting(name, age)", "one_hot(labels)")
KINDS = {
    "lab0.hwp": DOCUMENT,
    "lab0.hwpx": DOCUMENT,
    "LAB0.PDF": DOCUMENT,
    "lab0.docx": DOCUMENT,
    "lab0.pptx": DOCUMENT,
    "lab0.html": WEB_PAGE,
    "lab0.lnk": SHORTCUT,
    "lab0.url": SHORTCUT,
    "lab0.webloc": SHORTCUT,
    "lab0.gdoc": SHORTCUT,
    "lab0.ipynb.txt": NO_NOTEBOOK,
    "lab0.ipynb.html": WEB_PAGE,
    "lab0.ipynb.lnk": SHORTCUT,
    "lab0.ipynb.download": NO_NOTEBOOK,
}


@pytest.fixture(params=["folder", "zip"])
def look(request, tmp_path, assignments, tmp_path_factory):
    """What is found of files (names -> text), on disk or zipped, as (student, lab) -> reason, None where it is read."""

    def find(files):
        for name, text in files.items():
            path = tmp_path / "class" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        path = tmp_path / "class"
        if request.param == "zip":
            path = tmp_path / "class.zip"
            with zipfile.ZipFile(path, "w") as archive:
                for name, text in files.items():
                    archive.writestr(name, text)
        found = discover([path], assignments, tmp_path_factory.mktemp("workspace"))
        return {(one.student, one.lab): one.attempts[0].reason if one.attempts else one.reason for one in found}

    return find


LEE = {"lee/lab0_greeting.ipynb": NOTEBOOK}


@pytest.mark.parametrize(("name", "words"), KINDS.items(), ids=KINDS)
def test_what_is_no_notebook_is_a_row_of_its_lab_with_its_own_reason(look, name, words):
    """In a student's folder, also beside the notebook of another lab, and as a loose file."""
    assert look({f"kim/{name}": "x", **LEE})["kim", LAB0] == words.format(name=name)
    both = look({f"kim/{name}": "x", "kim/lab2_mnist_cnn.ipynb": OTHER_LAB, **LEE})
    assert (both["kim", LAB0], both["kim", LAB2]) == (words.format(name=name), None)


@pytest.mark.parametrize(("name", "words"), KINDS.items(), ids=KINDS)
def test_a_loose_file_that_is_no_notebook_is_its_students_row(look, name, words):
    """Nothing that a student put into the class's folder is nobody's."""
    found = look({f"kim_{name}": "x", "lee_lab0.ipynb": NOTEBOOK, "park_lab0.ipynb": NOTEBOOK})
    assert found == {
        ("kim", LAB0): words.format(name=f"kim_{name}"),
        ("lee", LAB0): None,
        ("park", LAB0): None,
    }


def test_beside_a_notebook_of_the_lab_other_files_say_nothing(look):
    """A report, a picture and a shortcut beside the work; also where they lie loose and bear the student's name."""
    names = [*KINDS, "photo_lab0.png", "report.pdf", "data.csv"]
    found = look({f"kim/{name}": "x" for name in names} | {"kim/lab0_greeting.ipynb": NOTEBOOK} | LEE)
    assert found == {("kim", LAB0): None, ("lee", LAB0): None}


def test_loose_files_of_a_student_with_a_notebook_make_no_row(look):
    """A report that bears the student's name anywhere is theirs, and an instructor's tables are nobody's."""
    names = ["kim_report.pdf", "report_kim.hwp", "kim_lab0.docx", "grades.xlsx", "roster.csv", "README.md", "logo.png"]
    found = look(dict.fromkeys(names, "x") | {"kim_lab0.ipynb": NOTEBOOK, "lee_lab0.ipynb": NOTEBOOK})
    assert found == {("kim", LAB0): None, ("lee", LAB0): None}


@pytest.mark.parametrize(
    ("files", "words"),
    [
        ({"screen.png": "x"}, IMAGE.format(name="screen.png")),
        ({"lab0.png": "x"}, IMAGE.format(name="lab0.png")),
        ({"notes.txt": "x"}, OTHER_FILES.format(name="notes.txt")),
        ({"model.keras": "x"}, OTHER_FILES.format(name="model.keras")),
        ({"screen.png": "x", "report.hwp": "x"}, DOCUMENT.format(name="report.hwp")),
        ({"work.rar": "x"}, OTHER_ARCHIVE),
        ({"work.7z": "x", "a.png": "x"}, OTHER_ARCHIVE),
        ({"work.tar": "x"}, OTHER_ARCHIVE),
        ({"package.json": "{}"}, OTHER_FILES.format(name="package.json")),
        ({"checks/lab0_greeting/greeting/test_public.py": "x"}, NO_FILE),
    ],
)
def test_a_student_without_any_notebook_is_told_what_was_there(look, files, words):
    """The most telling file is named."""
    found = look({f"kim/{name}": text for name, text in files.items()} | LEE)
    assert [reason for (student, _), reason in found.items() if student == "kim"] == [words]


@pytest.mark.parametrize(
    "name",
    [
        "lab0_greeting.ipynb.txt",
        "lab0_greeting.ipynb.html",
        "lab0_greeting.json",
        "lab0_greeting.ipynb.json",
        "lab0_greeting.ipynb (1)",
        "lab0_greeting.ipynb.download",
        "LAB0.IPYNB.TXT",
        "kim.json",
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_notebook_under_another_name_is_read(tmp_path, assignments, name, encoding):
    """What it holds tells; its student sees it under the name that it has."""
    path = tmp_path / "class" / "kim" / name
    path.parent.mkdir(parents=True)
    path.write_text(NOTEBOOK, encoding=encoding)
    for place in (tmp_path / "class", path):
        [one] = discover([place], assignments, tmp_path)
        assert (one.student if place != path else "kim", one.attempts[0].file) == ("kim", path)
        assert (one.attempts[0].suffix, one.attempts[0].label) == (".ipynb", name)


def test_a_file_that_is_named_alone_and_holds_no_notebook_is_one_line(tmp_path, assignments):
    """Said to whoever named it."""
    path = tmp_path / "lab0.ipynb.txt"
    path.write_text("x")
    with pytest.raises(UsageError, match=r"^lab0\.ipynb\.txt holds no notebook"):
        discover([path], assignments, tmp_path)


def test_a_name_of_any_length_costs_no_time_and_fits_into_a_sentence(tmp_path, assignments):
    """An archive may hold names of 64,000 letters; the end of such a name is told."""
    path = tmp_path / "class.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a-" * 30_000 + "kim_lab0.pdf", "x")
        for student in ("lee", "park"):
            archive.writestr(f"{student}_lab0.ipynb", NOTEBOOK)
    start = time.process_time()
    long = discover([path], assignments, tmp_path)[0]
    assert time.process_time() - start < 5
    assert (long.lab, long.attempts) == (LAB0, ())
    assert "a-kim_lab0.pdf" in long.reason.ko
    assert len(long.reason.ko) < 300


def test_a_large_document_is_a_document(tmp_path, assignments, monkeypatch):
    """Its size says nothing to a student who has to hand in a notebook."""
    path = tmp_path / "class" / "kim" / "lab0.pdf"
    path.parent.mkdir(parents=True)
    path.write_bytes(b"x")
    os.truncate(path, 60 * 2**20)
    [one] = discover([tmp_path / "class"], assignments, tmp_path)
    assert one.reason == DOCUMENT.format(name="lab0.pdf")
