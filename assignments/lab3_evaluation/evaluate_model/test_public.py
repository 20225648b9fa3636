"""Public: a model whose loss can be worked out by hand, on 130 images. Hidden checks evaluate other models and numbers.
공개: 손실을 손으로 계산할 수 있는 모델과 이미지 130장이에요. 숨은 검사는 다른 모델과 다른 수의 이미지를 평가해요.
"""

import numpy as np

from autograder.student.checks import fail
from autograder.student.checks.measures import near
from autograder.student.checks.reports import as_list
from autograder.student.checks.unchanged import pixel_kinds

from .judging import Images, asked, equal_entries, measured, require_data_unchanged, require_names, told_by_labels

# In an image of the digit d the rows 2d and 2d+1 are bright, and the model looks there. Where they are 1.5, it gives d
# the probability 0.9 and every other digit 1/90; where 2.25, 81/82 and 1/738; where 0.7, about 0.46 and 0.06, which are
# both rounded to 0.
KERNEL = np.repeat(np.eye(14, 10), 56, axis=0) * np.log(9) / 42
WEIGHTS = [KERNEL.astype("float32"), np.zeros(10, dtype="float32")]
SHOWN = np.arange(130) % 10
BRIGHTNESS = np.resize([0.7, 1.5, 0.7, 2.25, 0.7, 0.7, 1.5], 130)
IMAGES = np.repeat(np.eye(10, 14)[SHOWN] * BRIGHTNESS[:, None], 56, axis=1).reshape(-1, 28, 28, 1).astype("float32")
ONE_HOT = np.eye(10, dtype="float32")
# Every fourth is mistaken, and the last ten are.
MISTAKEN = (np.arange(130) % 4 == 3) | (np.arange(130) >= 120)
LABELS = np.where(MISTAKEN, (SHOWN + 3) % 10, SHOWN)


def _shown_and_others(brightness):
    """The probabilities of the digit that is shown, and of every other one."""
    power = 9.0 ** (brightness / 0.75)
    return power / (power + 9), 1 / (power + 9)


def _losses(brightness):
    """Minus the logarithm of the label's probability."""
    shown, others = _shown_and_others(brightness)
    return -np.log(np.where(MISTAKEN, others, shown))


# Every digit is given what all digits but the one that is shown are.
OUTPUTS = np.repeat(_shown_and_others(BRIGHTNESS)[1][:, None], 10, axis=1)
OUTPUTS[np.arange(130), SHOWN] = _shown_and_others(BRIGHTNESS)[0]
CONFIDENCE = float(_shown_and_others(BRIGHTNESS)[0].mean())
# As integers, the darkest images are black: the model finds all digits alike, and takes the first.
AS_INTEGERS = np.floor(BRIGHTNESS)
CHANGED = {
    "evaluate.scaled_again": (_losses(BRIGHTNESS / 255), ~MISTAKEN),
    "evaluate.images_as_integers": (_losses(AS_INTEGERS), np.where(AS_INTEGERS == 0, LABELS == 0, ~MISTAKEN)),
}
# A hundred times as bright, all are whole numbers.
BYTES, WEIGHTS_FOR_BYTES = (100 * IMAGES).astype("uint8"), [WEIGHTS[0] / 100, WEIGHTS[1]]
SCALED_BYTES = {"evaluate.integers_scaled": CHANGED["evaluate.scaled_again"]}


def test_returns_loss_and_accuracy(probe):
    """The answer is a dictionary with the numbers "loss" and "accuracy", others for other labels; nothing is trained.
    답은 "loss"와 "accuracy" 두 숫자가 있는 딕셔너리이고, 라벨이 다르면 숫자도 다릅니다. 모델은 학습하지 않습니다."""
    with told_by_labels("evaluate.integers_only", lambda: _judge(_evaluate_integers(probe))):
        reports = [_asked(probe, ONE_HOT[labels]) for labels in (LABELS, SHOWN)]
        for report in reports:
            require_names(report)
        have, other = map(measured, reports)
    if near((have.accuracy, other.accuracy), CONFIDENCE):
        fail("evaluate.confidence")
    if have.loss == other.loss or have.accuracy == other.accuracy:
        fail("evaluate.same_numbers")


def test_all_images(probe):
    """They are the model's loss and accuracy on all 130 images, with one-hot labels, as floats and as uint8.
    원핫 라벨이 있는 이미지 130장 모두에서 모델의 손실과 정확도입니다. 이미지가 실수이든 uint8이든 같습니다."""
    with told_by_labels("evaluate.integers_only", lambda: _judge(_evaluate_integers(probe))):
        _judge(_evaluate(probe, LABELS))
    # The same images as they come from a file of MNIST, and a model that was trained on such ones.
    _judge(measured(_asked(probe, ONE_HOT[LABELS], BYTES, WEIGHTS_FOR_BYTES)), SCALED_BYTES)


def test_only_evaluates(probe):
    """The model's weights and the data stay as they were, whatever the images' dtype and range.
    이미지의 dtype과 범위가 어떻든 모델의 가중치와 데이터는 그대로입니다."""
    with told_by_labels("evaluate.one_hot_only", lambda: _evaluates_one_hot(probe)):
        _only_evaluates(probe, LABELS[:20])


def _only_evaluates(probe, targets):
    kinds = pixel_kinds((20, 28, 28, 1), seed=46)
    reports = asked(probe.evaluate_each, weights=WEIGHTS, images=kinds, targets=targets)
    for report in as_list(reports, dict, len(kinds)):
        require_data_unchanged(report)


def _evaluates_one_hot(probe):
    _judge(_evaluate(probe, LABELS))
    _only_evaluates(probe, ONE_HOT[LABELS[:20]])


def _asked(probe, targets, images=IMAGES, weights=WEIGHTS):
    return asked(probe.evaluate_compiled, weights=weights, images=images, targets=targets)


def _evaluate(probe, labels):
    return measured(_asked(probe, ONE_HOT[labels]))


def _evaluate_integers(probe):
    return measured(_asked(probe, LABELS))


def _judge(have, changed=CHANGED):
    images = Images(_losses(BRIGHTNESS), ~MISTAKEN, CONFIDENCE, equal_entries(OUTPUTS, LABELS), changed)
    images.require_loss(have)
    images.require_accuracy(have)
