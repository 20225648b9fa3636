from autograder.student.checks import as_dict, fail
from autograder.student.checks.unchanged import pixel_kinds

from .expected import PredictionCase

SURE, UNSURE = PredictionCase(41, sure=True), PredictionCase(42, sure=False)


def test_largest_probability(probe):
    """Each image gets the digit of its largest probability, in the images' order.
    이미지 순서대로 확률이 가장 큰 숫자를 줍니다."""
    SURE.judge(probe)


def test_unsure_predictions(probe):
    """An image whose probabilities are all below one half has a digit, too.
    모든 확률이 0.5보다 작은 이미지에도 숫자가 있습니다."""
    UNSURE.judge(probe)


def test_any_number_of_images(probe):
    """Other numbers of images work as well.
    이미지가 몇 장이어도 됩니다."""
    for count in (2, 33):
        SURE.judge(probe, slice(count))


def test_a_single_image(probe):
    """A single image gives an array of one digit, (1,).
    이미지가 한 장이면 숫자 하나의 배열 (1,)입니다."""
    SURE.judge(probe, slice(5, 6))


def test_leaves_the_images_alone(probe):
    """The images that were given are not changed, whatever their dtype and range.
    dtype과 범위가 어떻든 입력으로 준 이미지는 바뀌지 않습니다."""
    for images in (SURE.images, *pixel_kinds((6, 28, 28, 1), seed=43)):
        if as_dict(probe.predict(weights=SURE.weights, images=images)).get("changed") is not False:
            fail("answer.changed_argument")
