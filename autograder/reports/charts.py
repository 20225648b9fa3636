"""Charts of the class report, drawn by Matplotlib as SVG whose text the browser sets: no Korean font is needed here."""

import contextlib
import io
import tempfile
import warnings
from collections.abc import Sequence
from typing import Any

from markupsafe import Markup

# Matplotlib reads a `matplotlibrc` of the folder that it is imported in, which may be a student's.
with tempfile.TemporaryDirectory() as empty, contextlib.chdir(empty):
    import matplotlib
    from matplotlib.figure import Figure

from autograder.reports.summary import Line
from autograder.student.course.model import Exercise
from autograder.student.text import Text

COLOR = "#3b6fb6"
SCORES = Text(ko="점수 분포", en="Scores")
SHARE = Text(ko="점수 (%)", en="score (%)")
COUNT = Text(ko="제출물 수", en="submissions")
EXERCISES = Text(ko="문제별 평균 점수 (%)", en="Mean score by exercise (%)")
# The same text in, the same SVG out.
SETTINGS: dict[Any, Any] = {"svg.fonttype": "none", "svg.hashsalt": "autograder", "font.family": "sans-serif"}


def score_chart(lines: Sequence[Line], language: str) -> Markup:
    """A histogram of scores in percent; a bonus may lead beyond the last bar, which holds it."""
    shares = [min(100.0, 100 * line.score / line.max_score) for line in lines if line.max_score]

    def draw(axes: Any) -> None:
        axes.hist(shares, bins=range(0, 101, 10), color=COLOR, rwidth=0.9)
        axes.set(title=getattr(SCORES, language), xlabel=getattr(SHARE, language), ylabel=getattr(COUNT, language))
        axes.yaxis.get_major_locator().set_params(integer=True)

    return _svg(draw, height=2.6)


def exercise_chart(means: Sequence[tuple[float, Exercise, int]], language: str) -> Markup:
    """Bars of the mean score of each exercise, hardest first."""

    def draw(axes: Any) -> None:
        axes.barh([exercise.name for _, exercise, _ in means], [100 * mean for mean, _, _ in means], color=COLOR)
        axes.set(title=getattr(EXERCISES, language), xlim=(0, 100))
        axes.invert_yaxis()

    return _svg(draw, height=0.9 + 0.26 * len(means))


def _svg(draw: Any, height: float) -> Markup:
    with matplotlib.rc_context(SETTINGS):
        figure = Figure(figsize=(7, height), layout="constrained")
        axes = figure.add_subplot()
        axes.spines[["top", "right"]].set_visible(False)
        draw(axes)
        file = io.StringIO()
        # Matplotlib misses Korean glyphs only to measure the text; the browser has them.
        with warnings.catch_warnings(action="ignore", category=UserWarning):
            figure.savefig(file, format="svg", metadata={"Date": None})
    text = file.getvalue()
    return Markup(text[text.index("<svg") :])
