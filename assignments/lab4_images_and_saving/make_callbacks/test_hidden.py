from autograder.checks import fail
from autograder.checks.callbacks import LECTURE, LOW, require_best_epoch, trained

# The same call for two checks: it runs once.
FIRST, SECOND = ("first/logs", "first/weights/best.weights.h5"), ("second/logs", "second/best.weights.h5")


def test_writes_weights(probe):
    """Training leaves a file of weights at checkpoint_path.
    학습하면 checkpoint_path에 가중치 파일이 남습니다."""
    report = trained(probe, LECTURE, "board", "checkpoints/best.weights.h5")
    if report["written"] is not True:
        fail("callbacks.no_checkpoint")
    if report["epoch"] is None:
        fail("callbacks.whole_model")


def test_keeps_the_best_epoch(probe):
    """The weights kept are those of the epoch with the highest val_accuracy.
    남은 가중치는 val_accuracy가 가장 높았던 에포크의 것입니다."""
    require_best_epoch(trained(probe, LECTURE, "board", "checkpoints/best.weights.h5"), LECTURE)


def test_keeps_the_best_of_low_accuracies(probe):
    """That is so also where the accuracies are low.
    정확도가 낮을 때도 그렇습니다."""
    require_best_epoch(trained(probe, LOW, *SECOND, FIRST), LOW)


def test_every_call_stands_alone(probe):
    """Called again, the function returns new callbacks for the new places only.
    다시 부르면 새 위치에만 쓰는 새 콜백을 돌려줍니다."""
    report = trained(probe, LOW, *SECOND, FIRST)
    if report["elsewhere"]:
        fail("callbacks.not_independent")
    if not any("tfevents" in name for name in report["events"]):
        fail("callbacks.no_events")
    if report["written"] is not True:
        fail("callbacks.no_checkpoint")
