"""Pictures in notebooks: Korean where a font is installed, and tables of numbers."""

import matplotlib.pyplot as plt
import numpy as np

from autograder.student import drawing


def test_text_is_in_both_languages_where_a_korean_font_is(monkeypatch):
    """With a Korean font both languages stand in a picture; without one, English alone, and no empty boxes."""
    monkeypatch.setattr(drawing, "KOREAN_FONT", "NanumGothic")
    assert drawing.ko_en("입력층\n", "input") == "입력층\ninput"
    assert drawing.ko_en("숫자", "digit") == "숫자 digit"
    monkeypatch.setattr(drawing, "KOREAN_FONT", "")
    assert drawing.ko_en("숫자", "digit") == "digit"


def test_korean_letters_are_drawn():
    """The package brings a font, so that a notebook's Korean titles have no missing glyphs."""
    assert drawing.KOREAN_FONT
    assert plt.rcParams["font.family"] == ["DejaVu Sans", drawing.KOREAN_FONT]


def test_a_grid_shows_every_number_and_a_window_its_cells():
    """Each number stands once, minus signs are typographic, and the window covers the cells that are named."""
    figure, ax = plt.subplots()
    drawing.draw_grid(ax, np.array([[1, -2], [3, 4], [5, 6]]), "title", [["w", "y"]] * 3)
    drawing.draw_window(ax, row=1, column=0, size=2)
    assert [text.get_text() for text in ax.texts] == ["1", "−2", "3", "4", "5", "6"]
    window = ax.patches[-1]
    assert (window.get_xy(), window.get_width(), window.get_height()) == ((0, 1), 2, 2)
    assert ax.get_title() == "title"
    plt.close(figure)


def test_a_students_own_function_may_use_the_notebooks_helpers(grader):
    """What a lab's notebook imports is there when the function is graded, too."""
    source = """
from autograder.student.drawing import ko_en
from autograder.student.lab import open_lab

grader = open_lab("lab0_greeting")

def greeting(name, age):
    return f"안녕하세요 {name}님! {'성인' if age >= 20 else '청소년'}입니다." if ko_en("가", "a") else ""
"""
    assert grader.grade(source, "greeting", lab="lab0_greeting")["greeting"].status == "passed"
