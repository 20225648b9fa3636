"""Histories with other numbers of epochs: what is drawn must come from the history that is given."""

import numpy as np

from .judging import panels_of, require_lines, require_named_lines


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
        require_lines(panels_of(probe, history), history)


def test_legends_of_any_history(probe):
    """The legends name the right lines, however many epochs there are.
    에포크가 몇 번이든 범례는 맞는 선의 이름을 말합니다."""
    for history in (LONG, SHORT):
        require_named_lines(panels_of(probe, history), history)
