"""Which of several files of a student is graded: a stub never beats work, the latest work counts, and it is told."""

import contextlib
import json
import os
import shutil
import zipfile
from functools import partial

import pytest

from autograder.grading import attempts, graders
from autograder.grading.attempts import Settings
from autograder.grading.backend import choose_backend
from autograder.grading.run import grade_all
from autograder.intake import items
from autograder.intake.discover import discover
from autograder.intake.words import (
    FELL_BACK,
    LATEST_BY_NAME,
    NEWEST,
    NOT_LOOKED_AT,
    OTHER_ARCHIVE,
    SEVERAL,
    STILL_STUBS,
)
from autograder.student.course.load import PROJECT

LAB = "lab0_greeting"
TEMPLATE = PROJECT / "student_template" / f"{LAB}.ipynb"
DONE = "def greeting(name, age):\n    return f\"안녕하세요 {name}님! {'성인' if age >= 20 else '청소년'}입니다.\"\n"
HALF = DONE.replace("age >= 20", "age > 20")
DAY = 86_400


def notebook(*cells):
    """A notebook of code cells, as text."""
    code = [{"cell_type": "code", "metadata": {}, "outputs": [], "source": cell} for cell in cells]
    return json.dumps({"nbformat": 4, "nbformat_minor": 4, "metadata": {}, "cells": code}, ensure_ascii=False)


def write(folder, name, content=TEMPLATE, age=0):
    """Write a file, or copy one, so many seconds before a fixed moment."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    if isinstance(content, str):
        path.write_text(content, encoding="utf-8")
    else:
        shutil.copyfile(content, path)
    os.utime(path, (1_700_000_000 - age,) * 2)
    return path


@pytest.fixture
def put(tmp_path):
    """Write a file of the class."""
    return partial(write, tmp_path / "class")


@pytest.fixture
def grade(pool, assignments, monkeypatch, tmp_path, tmp_path_factory):
    """The results of what was put, by lab or, of a whole class, as they come."""
    monkeypatch.setattr(graders, "Pool", lambda *_: contextlib.nullcontext(pool))

    def graded(folder="class", exercises=()):
        return results(tmp_path / folder, assignments, tmp_path_factory.mktemp("workspace"), exercises)

    return graded


def results(folder, assignments, workspace, exercises=()):
    """What grading a folder gives, one result a student and lab."""
    found = discover([folder], assignments, workspace)
    settings = Settings(PROJECT / "assignments", choose_backend("auto", required=False), exercises=exercises)
    return [one.result for one in grade_all(found, assignments, settings, None)]


def score_of(result, name="greeting"):
    """Points of one exercise."""
    return next(one.score for one in result.exercises if one.name == name)


def said(result):
    """Every note, in both languages."""
    return [(note.ko, note.en) for note in result.notes]


COPIES = [
    "lab0_greeting (1).ipynb",
    "Copy_of_lab0_greeting.ipynb",
    "Copy of lab0_greeting.ipynb",
    "lab0_greeting_홍길동.ipynb",
    "lab0_greeting_final.ipynb",
    "lab0_greeting - 복사본.ipynb",
    "사본 - lab0_greeting.ipynb",
    "lab0_greeting-Copy1.ipynb",
    "lab0_greeting.ipynb.txt",
    "work/lab0_greeting.ipynb",
    "lab0_greeting.py",
    "숙제.ipynb",
]


@pytest.fixture(scope="module")
def copies(pool, assignments, tmp_path_factory):
    """Student -> result of a class in which each has an older copy with work beside the template."""
    folder = tmp_path_factory.mktemp("copies")
    for number, name in enumerate(COPIES):
        write(folder, f"kim{number}/lab0_greeting.ipynb")
        write(folder, f"kim{number}/{name}", DONE if name.endswith(".py") else notebook(DONE), age=DAY)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(graders, "Pool", lambda *_: contextlib.nullcontext(pool))
        graded = results(folder, assignments, tmp_path_factory.mktemp("workspace"))
    assert len(graded) == len(COPIES)
    return {result.student: result for result in graded}


@pytest.mark.parametrize("name", COPIES)
def test_an_untouched_template_never_beats_work(copies, name):
    """Neither under the lab's own name, nor in the repository's root, nor as the newer of the two."""
    result = copies[f"kim{COPIES.index(name)}"]
    assert score_of(result) == 3.0
    words = STILL_STUBS.format(name=name, latest="lab0_greeting.ipynb")
    assert said(result)[0] == (words.ko, words.en)


@pytest.mark.parametrize("name", ["lab0_greeting (1).ipynb", "lab0_greeting_final.ipynb", "사본 - lab0_greeting.ipynb"])
def test_a_students_own_folder_that_is_named_is_one_student(put, grade, name):
    """Copies that bear nobody's name beside the lab's own file belong to the folder's student."""
    put("kim/lab0_greeting.ipynb")
    put(f"kim/{name}", notebook(DONE))
    [result] = grade("class/kim")
    assert (result.student, score_of(result)) == ("kim", 3.0)


def test_a_template_in_an_archive_beats_no_work_and_the_other_way_round(put, grade, tmp_path):
    """Where either lies does not matter."""
    for student, packed in (("kim", TEMPLATE), ("lee", put("x/work.ipynb", notebook(DONE)))):
        loose = put(f"{student}/lab0_greeting.ipynb", TEMPLATE if student == "lee" else notebook(DONE))
        with zipfile.ZipFile(loose.with_name("hw.zip"), "w") as archive:
            archive.write(packed, "lab0/lab0_greeting.ipynb")
    shutil.rmtree(tmp_path / "class" / "x")
    assert {result.student: score_of(result) for result in grade()} == {"kim": 3.0, "lee": 3.0}


@pytest.mark.parametrize(
    ("older", "newer"),
    [
        ("attempt1/lab0_greeting.ipynb", "attempt2/lab0_greeting.ipynb"),
        ("lab0_greeting.ipynb", "lab0_greeting (1).ipynb"),
        ("lab0_greeting (1).ipynb", "lab0_greeting.ipynb"),
        ("old/lab0_greeting.ipynb", "lab0_greeting_final.ipynb"),
    ],
)
def test_the_latest_attempt_with_work_counts(put, grade, older, newer):
    """A newer one that is partly finished stands before an older one that is whole; one of stubs only does not."""
    put(f"kim/{older}", notebook(DONE), age=DAY)
    put(f"kim/{newer}", notebook(HALF))
    put(f"lee/{older}", notebook(DONE), age=DAY)
    put(f"lee/{newer}")
    kim, lee = sorted(grade(), key=lambda result: result.student)
    assert 0 < score_of(kim) < 3.0
    why = LATEST_BY_NAME if "attempt" in older else NEWEST
    words = SEVERAL.format(name=newer, count=2, why_ko=why.ko, why_en=why.en)
    assert said(kim) == [(words.ko, words.en)]
    assert score_of(lee) == 3.0
    words = STILL_STUBS.format(name=older, latest=newer)
    assert said(lee) == [(words.ko, words.en)]


def test_work_on_another_exercise_is_work(put, grade):
    """With --exercise the same attempt is graded as without."""
    put("kim/attempt1/lab0_greeting.ipynb", notebook(DONE))
    put("kim/attempt2/lab0_greeting.ipynb", notebook("def greeting_program():\n    print(1)\n"))
    [whole] = grade()
    [one] = grade(exercises=("greeting",))
    assert score_of(whole) == score_of(one) == 0
    assert [exercise.status for exercise in one.exercises] == ["missing"]
    assert said(one) == said(whole)


def test_templates_alone_are_missing_work(put, grade):
    """Where no attempt has work in it, the first stands with all of its exercises missing."""
    put("kim/lab0_greeting.ipynb")
    put("kim/lab0_greeting (1).ipynb")
    [result] = grade()
    assert result.status == "graded"
    assert {exercise.status for exercise in result.exercises} == {"missing"}


@pytest.mark.parametrize("exercises", [(), ("greeting",)])
def test_attempts_of_stubs_that_load_slowly_share_their_time(put, grade, monkeypatch, exercises):
    """A hand-in of many sleepers costs no more than a few; its student is told which files were not looked at."""
    monkeypatch.setattr(attempts, "LOOKING_SECONDS", 0.5)
    for number in range(1, 9):
        put(f"kim/lab0_greeting_{number}.py", f"import time\nclass Slow{number}:\n    time.sleep(1.2)\n")
    looked = []
    graded_one = graders.grade_one
    monkeypatch.setattr(graders, "grade_one", lambda *job: looked.append(job) or graded_one(*job))
    [result] = grade(exercises=exercises)
    assert {exercise.status for exercise in result.exercises} == {"missing"}
    # Each is charged 0.4 s and what loading takes, and looked at twice where one exercise is asked for.
    assert 1 <= len(looked) <= 2 * (1 + len(exercises))
    left = {NOT_LOOKED_AT.format(name=f"lab0_greeting_{number}.py").en for number in range(1, 9)}
    assert len(left & {note.en for note in result.notes}) == 1


@pytest.mark.parametrize("lab", sorted(path.stem for path in (PROJECT / "student_template").glob("lab*.ipynb")))
def test_every_labs_template_is_known_as_untouched(put, grade, lab):
    """As it is published; a model that is too large to be read beside it does not make it work."""
    put(f"kim/{lab}.ipynb", PROJECT / "student_template" / f"{lab}.ipynb")
    name = json.loads(TEMPLATE.read_text(encoding="utf-8")) and f"{lab} (1).ipynb"
    put(f"kim/{name}", notebook("def unknown():\n    return 1\n"))
    [result] = grade()
    assert {check.status for exercise in result.exercises for check in exercise.checks} == {"missing"}
    assert len(result.notes) == 1


@pytest.mark.parametrize("broken", ["cut off", "another archive"])
def test_what_cannot_be_read_may_hold_work_and_stands_before_a_stub(put, grade, broken):
    """No silent zero: the row says why nothing was graded, and work in an older file is graded all the same."""
    for student in ("kim", "lee"):
        if broken == "cut off":
            put(f"{student}/lab0_greeting (1).ipynb", notebook(DONE)[:-30])
        else:
            put(f"{student}/lab0_greeting.7z", "x")
        put(f"{student}/lab0_greeting.ipynb", age=DAY)
    put("lee/old/lab0_greeting.ipynb", notebook(DONE), age=2 * DAY)
    kim, lee = sorted(grade(), key=lambda result: result.student)
    assert (kim.status, kim.score, kim.max_score) == ("unreadable", 0, 5.0)
    assert "끊겼어요" in kim.reason.ko if broken == "cut off" else kim.reason == OTHER_ARCHIVE
    assert score_of(lee) == 3.0
    if broken == "cut off":
        words = FELL_BACK.format(
            name="old/lab0_greeting.ipynb",
            latest="lab0_greeting (1).ipynb",
            reason_ko=kim.reason.ko,
            reason_en=kim.reason.en,
        )
        assert said(lee)[0] == (words.ko, words.en)


def test_a_model_that_is_too_large_costs_its_own_exercise(put, grade, monkeypatch):
    """The rest of the lab is graded, and the words name the file and the limit, in a file beside and in an archive."""
    monkeypatch.setattr(items, "MAX_SIZE", 5_000)
    work = "def reshape_images(images):\n    return images.reshape(-1, 28, 28, 1)\ndef prepare_images(images): ...\n"
    put("kim/lab2_mnist_cnn.ipynb", notebook(work))
    put("kim/models/mnist_model (1).keras", "x" * 6_000)
    lee = put("lee/lab2_mnist_cnn.ipynb", notebook(work))
    with zipfile.ZipFile(lee.with_name("all.zip"), "w") as archive:
        archive.write(lee, lee.name)
        archive.writestr("mnist_model.h5", "x" * 6_000)
    lee.unlink()
    for result in grade(exercises=("reshape_images", "trained_model")):
        assert result.status == "graded"
        assert score_of(result, "reshape_images") == 3.0
        trained = next(one for one in result.exercises if one.name == "trained_model")
        assert {(check.status, check.code) for check in trained.checks} == {("failed", "handed_in.too_large")}
        name = "models/mnist_model (1).keras" if result.student == "kim" else "all.zip/mnist_model.h5"
        for check in trained.checks:
            for words in (check.message.ko, check.message.en):
                assert name in words
                assert "0.00476837" in words
    [alone] = [one for one in grade(exercises=("trained_model",)) if one.student == "kim"]
    assert alone.status == "graded"


def test_no_path_of_the_grading_machine_is_in_a_result(put, grade, tmp_path):
    """Errors of the system and of Keras quote where the submission lies here; a student reads the name only."""
    work = """
import os, sys, keras
def greeting(name, age):
    seen = os.getcwd(), os.path.abspath("data.csv"), sys.prefix, keras.__file__, os.path.expanduser("~")
    raise ValueError(" ".join(seen))
def greeting_program():
    keras.models.load_model(os.path.abspath("models/none.keras"))
"""
    put("kim/lab0_greeting.ipynb", notebook(work))
    put("lee/lab0_greeting.ipynb", notebook("def greeting(name, age):\n    open('x' * 250 + '/y')\n"))
    for result in grade():
        text = result.to_json()
        for folder in (tmp_path, "/tmp/", "site-packages", PROJECT, "/root", "autograder-"):
            assert str(folder) not in text
        assert result.student != "kim" or ("data.csv" in text and "none.keras" in text)
