"""The page of all codes: every misconception in both languages, as a reader sees it."""

import re
import shutil

import pytest

from autograder.build.codes import codes_page
from autograder.build.folders import CODES, build_all
from autograder.student.course.load import (
    PROJECT,
    common_misconceptions,
    load_assignments,
    read_misconceptions,
    read_toml,
)
from autograder.student.course.model import Misconception
from autograder.student.text import Text

TOY = PROJECT / "tests" / "toy_course"
ROW = re.compile(r"^\| `([\w.]+)`(<br>\*일반 · general\*)? \| (.*) \|$", re.MULTILINE)
COURSES = pytest.mark.parametrize("course", [PROJECT / "assignments", TOY], ids=["assignments", "toy course"])


def entries(course) -> dict[str, list[Misconception]]:
    """Every code of a course, from its files, and what is said for it."""
    found: dict[str, list[Misconception]] = {code: [entry] for code, entry in common_misconceptions().items()}
    for path in (*course.glob("*/assignment.toml"), *course.glob("*/*/exercise.toml")):
        for code, entry in read_misconceptions(read_toml(path), path).items():
            found.setdefault(code, []).append(entry)
    return found


@COURSES
def test_every_code_is_on_the_page(course):
    """As often as a catalogue names it, with the mark of the general ones."""
    rows = ROW.findall(codes_page(load_assignments(course)))
    wanted = [(code, entry.general) for code, listed in entries(course).items() for entry in listed]
    assert sorted((code, bool(general)) for code, general, _ in rows) == sorted(wanted)


@COURSES
def test_every_row_has_both_languages_and_no_place_that_is_not_filled(course):
    """Korean and English, message and hint; each fact is an example word."""
    page = codes_page(load_assignments(course))
    for code, _, said in ROW.findall(page):
        korean, english = said.split("<br>")
        assert re.search("[가-힣]", korean), code
        assert korean.count(" → ") >= 1 <= english.count(" → "), code
    assert not re.search(r"\{\w+[^}\s]*\}", page)


def test_each_exercise_has_its_own_table():
    """Under its lab, with its title; what its exercises share and what can happen anywhere have their own."""
    page = codes_page(load_assignments(TOY))
    headings = re.findall(r"^#+ .*$", page, re.MULTILINE)
    assert headings[0] == "# 오개념 코드 · Misconception codes"
    assert headings[1] == "## 낱말 정렬과 표의 평균 · Sorting words and averaging tables"
    assert [re.match(r"### `(\w+)` · ", one)[1] for one in headings[2:4]] == ["print_sorted", "centre_columns"]
    assert headings[-1] == "## 어느 문제에서나 · in any exercise"


@pytest.mark.parametrize(
    ("message", "shown"),
    [
        ("a | b, `c | d`", r"a \| b, `c \| d`"),
        ("x * y * z < <b>", r"x \* y \* z \< \<b\>"),
        ("`a * b` and a_b", r"`a * b` and a\_b"),
        ("line\nbreak", "line break"),
        ("layer {number}: {unheard_of}", r"layer 2: unheard of"),
    ],
)
def test_words_are_no_markdown_of_their_own(monkeypatch, message, shown):
    """A message stays in its cell, and its signs are shown as they are."""
    entry = Misconception("a.b", Text(message, message), Text("힌트", "hint"))
    monkeypatch.setattr("autograder.build.codes.common_misconceptions", lambda: {"a.b": entry})
    [(_, _, said)] = ROW.findall(codes_page({}))
    assert said == f"{shown} → 힌트<br>{shown} → hint"


def test_the_same_course_gives_the_same_page():
    """No time, no machine and no order of folders is in it."""
    assert codes_page(load_assignments(TOY)) == codes_page(load_assignments(TOY))


def test_build_writes_the_page_and_check_finds_another(tmp_path, monkeypatch, capsys):
    """`build` writes it beside the course; `build --check` writes nothing and names it where it is another."""
    course, page = tmp_path / "course", tmp_path / CODES
    shutil.copytree(TOY, course)
    monkeypatch.setattr("autograder.build.folders.with_outputs", lambda lab, text, wheel: text)
    monkeypatch.setattr("autograder.build.folders.flaws", lambda text: [])
    assert not build_all(only_check=True, course=course)
    assert not page.exists()
    assert build_all(only_check=False, course=course)
    capsys.readouterr()
    assert build_all(only_check=True, course=course), capsys.readouterr().err
    page.write_text(page.read_text(encoding="utf-8") + "by hand\n", encoding="utf-8")
    assert not build_all(only_check=True, course=course)
    assert capsys.readouterr().err.startswith("docs/misconceptions.md is out of date")
