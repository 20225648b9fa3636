"""Other models, more images and integer labels, so that only what the model gives on all the images passes."""

from autograder.student.checks import fail

from .expected import EvaluationCase
from .judging import passes, told_by_labels

MANY = EvaluationCase(count=1109, one_hot=True)
INTEGERS, ONE_HOT = EvaluationCase(count=45, one_hot=False), EvaluationCase(count=45, one_hot=True)
UNEVEN = EvaluationCase(count=40, one_hot=False, hard_end=True)


def test_loss_of_all_images(probe):
    """The loss is the mean over all the images, also when there are many.
    이미지가 많아도 손실은 모든 이미지의 평균입니다."""
    with told_by_labels("evaluate.integers_only", lambda: _require_integers_only(probe)):
        MANY.require_loss(probe)


def test_accuracy_of_all_images(probe):
    """The accuracy is the share of all the images that the model gets right.
    정확도는 전체 이미지 중 모델이 맞힌 비율입니다."""
    with told_by_labels("evaluate.integers_only", lambda: _require_integers_only(probe)):
        MANY.require_accuracy(probe)


def test_integer_labels(probe):
    """A model compiled for integer labels is evaluated as well.
    정수 라벨에 맞게 컴파일된 모델도 평가합니다."""
    with told_by_labels("evaluate.one_hot_only", lambda: ONE_HOT.require(probe)):
        INTEGERS.require(probe)


def test_every_image_counts_the_same(probe):
    """An image in a last, smaller batch counts as much as any other.
    마지막의 작은 배치에 든 이미지도 똑같이 셉니다."""
    with told_by_labels("evaluate.one_hot_only", lambda: ONE_HOT.require(probe)):
        UNEVEN.require(probe)


def _require_integers_only(probe):
    """As many images pass with integer labels, and fail with one-hot labels: their number is not what is wrong."""
    INTEGERS.require(probe)
    if passes(lambda: ONE_HOT.require(probe)):
        fail("evaluate.part")
