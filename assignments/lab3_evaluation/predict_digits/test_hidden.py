"""Other models and other numbers of images, so that only the model's own predictions pass."""

from .expected import PredictionCase
from .judging import a_single_image

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
    for count in (2, 35):
        SURE.judge(probe, slice(count))


def test_a_single_image(probe):
    """A single image gives an array of one digit, (1,).
    이미지가 한 장이면 숫자 하나의 배열 (1,)입니다."""
    SURE.judge(probe, slice(4, 6))
    with a_single_image():
        SURE.judge(probe, slice(5, 6))
