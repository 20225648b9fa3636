import numpy as np

from autograder.student.checks import fail

from ..judging import figure_report
from .expected import require_named_lines
from .judging import read_panels, require_lines


def _history(seed, epochs):
    rng = np.random.default_rng(seed)
    return {name: rng.uniform(0.05, 0.95, epochs).round(4).tolist() for name in NAMES}


# In Keras 3's order.
NAMES = ("accuracy", "loss", "val_accuracy", "val_loss")
SHORT, LONG = _history(91, 2), _history(92, 8)


def test_any_number_of_epochs(probe):
    """The lines show every epoch, however many there are.
    에포크가 몇 번이든 선은 모든 에포크를 보여 줍니다."""
    for history in (SHORT, LONG):
        require_lines(read_panels(figure_report(probe.draw(history=history))), history)


def test_legend_names_the_right_line(probe):
    """In each legend, train is the training's line and test the validation's.
    범례에서 train은 학습의 선, test는 검증의 선입니다."""
    for history in (LONG, SHORT):
        require_named_lines(read_panels(figure_report(probe.draw(history=history))), history)


def test_leaves_the_history_alone(probe):
    """The dictionary that was given is not changed.
    입력으로 준 딕셔너리는 바뀌지 않습니다."""
    if figure_report(probe.draw(history=LONG)).get("changed") is not False:
        fail("history.changed")
