"""What the legends of a history's graphs call the lines."""

import re

import numpy as np

from autograder.student.checks.failures import fail

from .judging import TITLES, Entry, Line, Panel, panel_of

TRAIN = re.compile(r"train|학습|훈련|트레인", re.IGNORECASE)
TEST = re.compile(r"test|val(?!ue)|테스트|검증|시험|평가", re.IGNORECASE)


def require_named_lines(panels: list[Panel], history: dict[str, list[float]]) -> None:
    """Fail unless each legend calls the train line train and the test line test."""
    for key in ("loss", "accuracy"):
        panel, title = panel_of(panels, key), key.capitalize()
        train, test = panel.line(history[key]), panel.line(history[f"val_{key}"])
        if train is None or test is None:
            fail("history.no_line", title=title, which="train" if train is None else "test")
        if not panel.legend:
            fail("history.no_legend", title=title)
        of_train = [entry.text for entry in panel.legend if _names(entry, train, test)]
        of_test = [entry.text for entry in panel.legend if _names(entry, test, train)]
        if not of_train or not of_test:
            fail("history.not_in_legend", title=title, which="test" if of_train else "train")
        # `loss` and `val_loss`, the keys of the history, name the two lines as well.
        if not any((TRAIN.search(text) or TITLES[key].search(text)) and not TEST.search(text) for text in of_train):
            fail("history.legend_words", title=title, which="train")
        if not any(TEST.search(text) and not TRAIN.search(text) for text in of_test):
            fail("history.legend_words", title=title, which="test")


def _names(entry: Entry, line: Line, other: Line) -> bool:
    """Whether the entry stands for ``line``, and not as well for ``other``."""
    if not entry.color:
        return entry.text == line.label != other.label
    if not _same_color(entry.color, line.color):
        return False
    # The style tells apart what has the same color.
    return not _same_color(entry.color, other.color) or line.style == entry.style != other.style


def _same_color(one: tuple[float, ...], other: tuple[float, ...]) -> bool:
    return len(one) == len(other) and bool(np.allclose(one, other, atol=0.01))
