import numpy as np

from autograder.checks import as_dict
from autograder.checks.measures import require_digits, softmax

# Nearly as sure as the slide's model: the digit is the place of the brightest pixel in the first row.
SLIDE = [12 * np.eye(784, 10, dtype="float32"), np.zeros(10, dtype="float32")]


def test_the_slide_s_four_digits(probe):
    """For the four predictions on the slide, the digits are 7, 2, 1 and 0.
    슬라이드의 네 예측에서 숫자는 7, 2, 1, 0입니다."""
    _judge(probe, [7, 2, 1, 0])


def test_one_digit_an_image(probe):
    """Six images give six digits, (6,), also when some are the same.
    이미지 여섯 장이면 같은 숫자가 있어도 숫자 여섯 개, (6,)입니다."""
    _judge(probe, [3, 3, 9, 0, 5, 3])


def _judge(probe, digits):
    images = np.zeros((len(digits), 28, 28, 1), dtype="float32")
    images[np.arange(len(digits)), 0, digits, 0] = 1
    report = as_dict(probe.predict(weights=SLIDE, images=images))
    require_digits(report.get("answer"), softmax(images, SLIDE))
