"""The graphs of a history: their titles, lines and legends, whatever call drew them."""

import re
from typing import Any, NoReturn

import numpy as np

from autograder.student.checks.failures import StudentFailed, fail
from autograder.student.checks.figures import list_of, words
from autograder.student.text import Text

from ..judging import figure_report
from .graphs import ACCURACY, LOSS, TITLES, Entry, Line, Panel, read_panels

TRAIN = re.compile(r"train|학습|훈련|트레인", re.IGNORECASE)
TEST = re.compile(r"test|val(?!ue)|테스트|검증|시험|평가", re.IGNORECASE)


def panels_of(probe: Any, history: dict[str, list[float]]) -> list[Panel]:
    """The graphs of the figure that the student's function draws of a history."""
    try:
        report = figure_report(probe.draw(history=history))
    except StudentFailed as problem:
        text = str(problem.facts.get("text", ""))
        if "'dict' object has no attribute 'history'" in text:
            fail("history.attribute")
        if "x and y must have same first dimension" in text:
            fail("history.epochs_fixed")
        if text in ("'acc'", "'val_acc'"):
            fail("history.old_keys")
        raise
    panels = read_panels(report)
    if not all(any(panel.is_titled(key) for panel in panels) for key in TITLES):
        _require_split_by_measure(panels, history)
        _require_own_figure(report, panels)
    replaced = [words(title) for title in list_of(report.get("replaced"))]
    for key, pattern in TITLES.items():
        if len(panels) > 1 and not any(panel.is_titled(key) for panel in panels) and any(map(pattern.search, replaced)):
            fail("history.title_replaced", title=key.capitalize())
    return panels


def panel_of(panels: list[Panel], key: str) -> Panel:
    """The graph titled ``key``; fails if there is none."""
    found = next((panel for panel in panels if panel.is_titled(key)), None)
    if found is None:
        titles = [title for panel in panels for title in panel.titles]
        if len(panels) == 1 and any(LOSS.search(title) and ACCURACY.search(title) for title in titles):
            fail("history.one_graph")
        if titles and all(panel.titles for panel in panels if panel.lines):
            fail("history.title_words", title=key.capitalize(), received=", ".join(titles))
        fail("history.no_title", title=key.capitalize())
    return found


def require_lines(panels: list[Panel], history: dict[str, list[float]]) -> None:
    """Fail unless the graphs titled Loss and Accuracy draw the train and the test values of every epoch, in order."""
    for key, other in (("loss", "accuracy"), ("accuracy", "loss")):
        panel, title = panel_of(panels, key), key.capitalize()
        for name, which in ((key, "train"), (f"val_{key}", "test")):
            line = panel.line(history[name])
            if line is None:
                _require_split_by_measure(panels, history)
                _require_titles_in_time(panels, history)
                if not panel.lines and any(each.line(history[name]) for each in panels):
                    fail("history.drawn_elsewhere", title=title)
                if panel.line(history[other]) and panel.line(history[f"val_{other}"]):
                    of_other = panel_of(panels, other)
                    if of_other.line(history[key]) or of_other.line(history[f"val_{key}"]):
                        fail("history.titles_swapped", title=title)
                    fail("history.copied" if of_other.line(history[other]) else "history.other_measure", title=title)
                if any(_against(each, history[key], history[f"val_{key}"]) for each in panel.lines):
                    fail("history.against_each_other", title=title)
                if any(_is_part(each.y, history[name]) for each in panel.lines):
                    fail("history.not_all_epochs", title=title, which=which)
                if panel.line(history[other]) or panel.line(history[f"val_{other}"]):
                    fail("history.other_measure", title=title)
                _fail_for_no_line(panel, history, title, which)
            if not np.all(np.diff(line.x) > 0):
                fail("history.epochs_out_of_order", title=title, which=which)
        if panel.line(history[other]) or panel.line(history[f"val_{other}"]):
            fail("history.other_measure", title=title)


def require_some_line(panels: list[Panel], history: dict[str, list[float]]) -> None:
    """Fail unless some line draws some values of the history, in whichever graph."""
    lines = [line for panel in panels for line in panel.lines]
    if not any(line.shows(values) or _is_part(line.y, values) for line in lines for values in history.values()):
        _fail_for_no_line(panel_of(panels, "loss"), history, "Loss", "train")


def require_legends(panels: list[Panel]) -> None:
    """Fail unless both graphs have a legend with at least two entries."""
    graphs = {key: panel_of(panels, key) for key in ("loss", "accuracy")}
    for key, panel in graphs.items():
        title = key.capitalize()
        if _named(panel) > 1:
            continue
        _require_whole_names(panels)
        if panel.has_legend and not panel.legend and panel.lines:
            # Matplotlib's own names, as `_child0`, are for lines without a label.
            if all(not line.label or line.label.startswith("_") for line in panel.lines):
                fail("history.no_labels", title=title)
            if panel.early_legend:
                fail("history.legend_too_early", title=title)
        others = [other.capitalize() for other, one in graphs.items() if _named(one) > 1]
        if others and not panel.has_legend and panel.lines:
            fail("history.one_legend", title=title, other=others[0])
        fail("history.no_legend", title=title)


def require_named_lines(panels: list[Panel], history: dict[str, list[float]]) -> None:
    """Fail unless each legend calls the train line train and the test line test."""
    _require_whole_names(panels)
    for key in ("loss", "accuracy"):
        panel, title = panel_of(panels, key), key.capitalize()
        train, test = panel.line(history[key]), panel.line(history[f"val_{key}"])
        if train is None or test is None:
            fail("history.no_line", title=title, which="train" if train is None else "test")
        if not panel.legend:
            fail("history.no_legend", title=title)
        of_train, of_test = _named_as(panel, train, test), _named_as(panel, test, train)
        if not of_train or not of_test:
            fail("history.not_in_legend", title=title, which="test" if of_train else "train")
        if _exchanges_names(panel, history, key):
            both = all(_exchanges_names(panel_of(panels, each), history, each) for each in TITLES)
            fail("history.all_names_exchanged" if both else "history.names_exchanged", title=title)
        # `loss` and `val_loss`, the keys of the history, name the two lines as well.
        if not any((TRAIN.search(text) or TITLES[key].search(text)) and not TEST.search(text) for text in of_train):
            fail("history.legend_words", title=title, which="train", received=of_train[0])
        if not any(TEST.search(text) and not TRAIN.search(text) for text in of_test):
            fail("history.legend_words", title=title, which="test", received=of_test[0])
        if _look_alike(train, test):
            fail("history.same_look", title=title)


def _require_own_figure(report: dict[str, Any], panels: list[Panel]) -> None:
    """Fail if lines were drawn and are not in the figure that came back, of which a title is missing."""
    missing = next(key for key in TITLES if not any(panel.is_titled(key) for panel in panels)).capitalize()
    empty = not any(panel.lines for panel in panels)
    if report.get("cleared") is True:
        fail("history.cleared", title=missing)
    if empty and report.get("lines_elsewhere") is True:
        fail("history.new_figure")
    if empty and report.get("closed") is True:
        fail("history.closed")
    if report.get("lines_elsewhere") is True or report.get("closed") is True:
        fail("history.other_figure", title=missing)


def _require_titles_in_time(panels: list[Panel], history: dict[str, list[float]]) -> None:
    """Fail if each title stands on the graph before its own: an empty one, then that of the other values."""
    for first, second in (("loss", "accuracy"), ("accuracy", "loss")):
        early, late = panel_of(panels, first), panel_of(panels, second)
        untitled = any(panel.line(history[second]) for panel in panels if not panel.titles)
        if not early.lines and late.line(history[first]) and not late.line(history[second]) and untitled:
            fail("history.titles_too_early", title=second.capitalize(), values=first)


def _fail_for_no_line(panel: Panel, history: dict[str, list[float]], title: str, which: str) -> NoReturn:
    """Fail for values that no line of a graph draws; say whether a line of that name draws others."""
    wanted, other = (TRAIN, TEST) if which == "train" else (TEST, TRAIN)
    for line in panel.lines:
        if not any(line.shows(values) or _is_part(line.y, values) for values in history.values()):
            entries = (entry.text for entry in panel.legend if _same_color(entry.color, line.color))
            if any(wanted.search(name) and not other.search(name) for name in (line.label, *entries)):
                fail("history.other_values", title=title, which=which)
    fail("history.no_line", title=title, which=which)


def _require_whole_names(panels: list[Panel]) -> None:
    """Fail if a legend took the letters of one text for its names."""
    titles = [key.capitalize() for key in TITLES if panel_of(panels, key).has_letters]
    if titles:
        both = Text(ko="두 그래프", en="both graphs")
        graphs = both if len(titles) > 1 else Text(ko=f"{titles[0]} 그래프", en=f"the {titles[0]} graph")
        entries = panel_of(panels, titles[0].lower()).legend
        fail("history.legend_letters", graphs=graphs, received=", ".join(entry.text for entry in entries))


def _named(panel: Panel) -> int:
    """How many entries of the graph's legends have words."""
    return len([entry for entry in panel.legend if entry.text.strip()])


def _named_as(panel: Panel, line: Line, other: Line) -> list[str]:
    """The words of the legend's entries that stand for ``line``, and not for ``other``."""
    return [entry.text for entry in panel.legend if _names(entry, line, other)]


def _exchanges_names(panel: Panel, history: dict[str, list[float]], key: str) -> bool:
    """Whether the legend calls the train line test and the test line train."""
    train, test = panel.line(history[key]), panel.line(history[f"val_{key}"])
    if train is None or test is None:
        return False
    of_train, of_test = _named_as(panel, train, test), _named_as(panel, test, train)
    found = bool(of_train and of_test)
    return found and all(map(TEST.search, of_train)) and all(map(TRAIN.search, of_test))


def _require_split_by_measure(panels: list[Panel], history: dict[str, list[float]]) -> None:
    """Fail if one graph draws both measures of the training and another both of the validation."""
    drawn = [{name for name, values in history.items() if panel.line(values)} for panel in panels]
    if {"loss", "accuracy"} in drawn and {"val_loss", "val_accuracy"} in drawn:
        fail("history.split_by_data")


def _names(entry: Entry, line: Line, other: Line) -> bool:
    """Whether the entry stands for ``line``, and not as well for ``other``."""
    if not entry.color or _look_alike(line, other):
        return entry.text == line.label != other.label
    if not _same_color(entry.color, line.color):
        return False
    # The style tells apart what has the same color.
    return not _same_color(entry.color, other.color) or line.style == entry.style


def _look_alike(line: Line, other: Line) -> bool:
    return _same_color(line.color, other.color) and line.style == other.style


def _same_color(one: tuple[float, ...], other: tuple[float, ...]) -> bool:
    return len(one) == len(other) and bool(np.allclose(one, other, atol=0.01))


def _against(line: Line, train: list[float], test: list[float]) -> bool:
    """Whether the line draws one of the two lists over the other."""
    pairs = ((train, test), (test, train))
    return any(
        line.shows(over) and line.x.shape == line.y.shape and np.allclose(line.x, under) for under, over in pairs
    )


def _is_part(values: np.ndarray, whole: list[float]) -> bool:
    """Whether ``values`` are some of ``whole``, in a row."""
    size = len(values)
    parts = (whole[at : at + size] for at in range(len(whole) - size + 1))
    return 0 < size < len(whole) and any(np.allclose(values, part, rtol=1e-4) for part in parts)
