import numpy as np

from autograder.student.checks import fail
from autograder.student.checks.measures import near, require_value

from ..judging import LOSS_TOLERANCE, loss_and_accuracy

# In an image of the digit d the rows 2d and 2d+1 are bright, and the model looks there. Where they are 1, it gives d
# the probability 0.5 and every other digit 1/18; where they are 2, it gives d 0.9 and every other digit 1/90.
KERNEL = np.repeat(np.eye(14, 10), 56, axis=0) * np.log(9) / 56
WEIGHTS = [KERNEL.astype("float32"), np.zeros(10, dtype="float32")]
SHOWN = np.array([7, 2, 1, 0, 4, 1, 4, 9])
BRIGHTNESS = np.array([1, 2, 1, 1, 2, 1, 2, 1])
# The last two are mistaken.
LABELS = np.array([7, 2, 1, 0, 4, 1, 9, 5])
ACCURACY = 0.75
# The mean of four times 0.6931 (half sure), two times 0.1054 (quite sure), 4.4998 and 2.8904 (mistaken).
LOSS = 1.29669


def test_returns_loss_and_accuracy(probe):
    """The answer is a dictionary with the numbers "loss" and "accuracy", and others for other labels.
    답은 "loss"와 "accuracy" 두 숫자가 있는 딕셔너리이고, 라벨이 다르면 숫자도 다릅니다."""
    numbers = [_evaluate(probe, labels) for labels in (LABELS, SHOWN)]
    if any(one == other for one, other in zip(*numbers, strict=True)):
        fail("evaluate.same_numbers")


def test_one_hot_labels(probe):
    """They are the model's loss and accuracy on images with one-hot labels.
    원핫 라벨이 있는 이미지에서 모델의 손실과 정확도입니다."""
    loss, accuracy = _evaluate(probe)
    if near(loss, ACCURACY) and near(accuracy, LOSS, LOSS_TOLERANCE):
        fail("evaluate.swapped")
    of_loss = {"evaluate.loss_from_accuracy": [0.25], "evaluate.batches": [10.3735]}
    require_value(loss, LOSS, "evaluate.other_loss", of_loss, LOSS_TOLERANCE)
    of_accuracy = {
        "evaluate.same_value": [loss],
        "evaluate.percent": [75],
        "evaluate.confidence": [0.65],
        "evaluate.batches": [6],
    }
    require_value(accuracy, ACCURACY, "evaluate.other_accuracy", of_accuracy)


def _evaluate(probe, labels=LABELS):
    bright = np.repeat(np.eye(10, 14)[SHOWN] * BRIGHTNESS[:, None], 56, axis=1)
    images = bright.reshape(8, 28, 28, 1).astype("float32")
    targets = np.eye(10, dtype="float32")[labels]
    return loss_and_accuracy(probe.evaluate_compiled(weights=WEIGHTS, images=images, targets=targets))
