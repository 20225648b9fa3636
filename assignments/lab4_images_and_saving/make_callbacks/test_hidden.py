from autograder.student.checks import fail

from .expected import LOW, require_best_epoch
from .judging import LECTURE, require_weights, trained

PLACES = ("board", "checkpoints/best.weights.h5")
# The same call for two checks: it runs once.
FIRST, SECOND = ("first/logs", "first/weights/best.weights.h5"), ("second/logs", "second/best.weights.h5")


def test_keeps_the_best_epoch(probe, reader):
    """The weights kept are those of the epoch with the highest val_accuracy.
    남은 가중치는 val_accuracy가 가장 높았던 에포크의 것입니다."""
    require_best_epoch(trained(probe, reader, LECTURE, *PLACES), LECTURE)


def test_keeps_the_best_of_low_accuracies(probe, reader):
    """That is so also where the accuracies are low.
    정확도가 낮을 때도 그렇습니다."""
    require_best_epoch(trained(probe, reader, LOW, *SECOND, FIRST), LOW)


def test_every_call_stands_alone(probe, reader):
    """Called again, the function returns new callbacks for the new places only.
    다시 부르면 새 위치에만 쓰는 새 콜백을 돌려줍니다."""
    report = trained(probe, reader, LOW, *SECOND, FIRST)
    if report["elsewhere"]:
        fail("callbacks.not_independent")
    if not report["events"]:
        fail("callbacks.no_events")
    require_weights(report)


def test_changes_nothing(probe, reader):
    """The callbacks write and save; they leave the training and the model as they are.
    콜백은 기록하고 저장할 뿐, 학습과 모델은 그대로 둡니다."""
    changed = trained(probe, reader, LECTURE, *PLACES)["changed"]
    changed += trained(probe, reader, LOW, *SECOND, FIRST)["changed"]
    if changed:
        fail("callbacks.ends_early" if set(changed) == {"epochs"} else "callbacks.changes_training")
