import numpy as np

from autograder.checks import as_dict, as_history, fail

RNG = np.random.default_rng(17)
DATA = {
    "x_train": RNG.random((50, 4, 4, 1)).astype("float32"),
    "y_train": RNG.integers(0, 10, 50),
    "x_test": RNG.random((20, 4, 4, 1)).astype("float32"),
    "y_test": RNG.integers(0, 10, 20),
}


def test_returns_the_history(probe):
    """The function returns fit's History with loss, accuracy, val_loss and val_accuracy.
    함수는 loss, accuracy, val_loss, val_accuracy가 있는 History를 돌려줍니다."""
    history = as_history(as_dict(probe.train_and_record(**DATA, epochs=2))["returned"])
    for name in ("loss", "accuracy", "val_loss", "val_accuracy"):
        if not history.get(name):
            fail("train.no_validation", name=name)


def test_one_value_an_epoch(probe):
    """Each of them has one value for every epoch asked for.
    각 항목에는 요청한 에포크마다 값이 하나씩 있습니다."""
    history = as_history(as_dict(probe.train_and_record(**DATA, epochs=2))["returned"])
    for name in ("loss", "val_loss"):
        if name not in history:
            fail("train.no_validation", name=name)
        if len(history.get(name, ())) != 2:
            fail("train.epochs", received=len(history.get(name, ())))
