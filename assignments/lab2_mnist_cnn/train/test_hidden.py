"""Hidden: many images, and a long training on other data, so that limits which the public data never meet are found."""

import numpy as np

from autograder.student.checks import as_integer, fail

from .judging import TrainCase, require_epochs, require_own_history, unless_plain
from .samples import samples_mistake, validation_mistake

CASE = TrainCase.drawn(seed=19, count=37, tests=35, epochs=2)
# Played, not trained: beyond the patience of any callback that ends a training.
EPOCHS = 40
MANY = 12_000
WATCHED = unless_plain(TrainCase.drawn(seed=23, count=MANY, tests=35, epochs=2), EPOCHS)


@WATCHED
def test_trains_on_many_images(probe):
    """It uses all of the data also when there are many.
    데이터가 많아도 전부 씁니다."""
    many = np.zeros((MANY, 4, 4, 1), dtype="uint8")
    samples = probe.count_samples(
        x_train=many,
        y_train=np.zeros(MANY, dtype="int64"),
        x_test=many[:20],
        y_test=np.zeros(20, dtype="int64"),
    )
    if as_integer(samples) != MANY:
        fail("train.part_of_data")


@WATCHED
def test_trains_long_on_other_data(probe):
    """Other data and more epochs are trained and validated in the same way.
    다른 데이터와 더 많은 에포크도 똑같이 학습하고 검증합니다."""
    report = CASE.report(probe)
    require_epochs((report, CASE.epochs), (CASE.played(probe, EPOCHS), EPOCHS))
    for code in (samples_mistake(CASE.data, report), validation_mistake(CASE.data, report)):
        if code:
            fail(code)
    require_own_history(CASE, report)
