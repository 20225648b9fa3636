"""Hidden: a longer training with low accuracies at other places, so that the callbacks work for any training."""

from autograder.student.checks import fail

from .judging import (
    Measures,
    conditions_named,
    require_best_epoch,
    require_events,
    require_unchanged,
    require_weights,
    trained,
)

# So long that a callback which ends the training for want of progress ends it.
LOW: Measures = {
    "val_accuracy": [0.12, 0.15, 0.2, 0.1, 0.11, 0.13, 0.12, 0.14, 0.11, 0.13, 0.12, 0.11],
    "val_loss": [2.1, 2.3, 2.2, 2.25, 2.3, 2.31, 2.32, 2.33, 2.34, 2.35, 2.36, 2.37],
    "accuracy": [0.1, 0.2, 0.15, 0.12, 0.18, 0.17, 0.16, 0.15, 0.14, 0.13, 0.12, 0.11],
    "loss": [2.3, 2.2, 2.25, 2.1, 2.09, 2.08, 2.07, 2.06, 2.05, 2.04, 2.03, 2.0],
}
# The same call for all checks: it trains once.
FIRST, SECOND = ("first/logs", "first/weights/best.weights.h5"), ("second/logs", "second/best.weights.h5")


def test_keeps_the_best_of_low_accuracies(probe, reader):
    """Where the accuracies are low, the weights kept are those of the best epoch, too.
    정확도가 낮을 때도 가장 좋았던 에포크의 가중치가 남습니다."""
    report = trained(probe, reader, LOW, *SECOND, FIRST)
    with conditions_named(probe, reader, report, LOW):
        require_best_epoch(report, LOW)


def test_writes_to_other_places(probe, reader):
    """Events and weights come to lie at other places as well, and only there.
    다른 위치를 주면 이벤트와 가중치가 그 위치에만 남습니다."""
    report = trained(probe, reader, LOW, *SECOND, FIRST)
    if report["elsewhere"]:
        fail("callbacks.not_independent")
    require_events(report)
    require_weights(report)


def test_changes_nothing_in_a_long_training(probe, reader):
    """A longer training is left as it is, too.
    더 긴 학습도 그대로 둡니다."""
    require_unchanged(trained(probe, reader, LOW, *SECOND, FIRST))
