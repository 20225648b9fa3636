from autograder.student.checks import as_history, fail

from .judging import TrainCase, require_trained

CASE = TrainCase.drawn(seed=17, count=50, tests=20)


def test_trains_the_given_model(probe):
    """The model that was given is the one trained, compiled as it was, and it gets better.
    받은 모델을 컴파일된 그대로 학습하고, 모델은 더 나아집니다."""
    require_trained(CASE, CASE.report(probe, epochs=2))


def test_returns_the_history(probe):
    """The function returns fit's History with loss, accuracy, val_loss and val_accuracy.
    함수는 loss, accuracy, val_loss, val_accuracy가 있는 History를 돌려줍니다."""
    history = as_history(CASE.report(probe, epochs=2)["returned"])
    for name in ("loss", "accuracy", "val_loss", "val_accuracy"):
        if not history.get(name):
            fail("train.no_validation", name=name)


def test_one_value_an_epoch(probe):
    """Each of them has one value for every epoch asked for.
    각 항목에는 요청한 에포크마다 값이 하나씩 있습니다."""
    history = as_history(CASE.report(probe, epochs=2)["returned"])
    for name in ("loss", "val_loss"):
        if name not in history:
            fail("train.no_validation", name=name)
        if len(history.get(name, ())) != 2:
            fail("train.epochs", received=len(history.get(name, ())))
