import numpy as np

from autograder.oracles.predicted import require_largest
from autograder.oracles.softmax import softmax
from autograder.student.checks import as_dict, fail
from autograder.student.checks.unchanged import pixel_kinds


class Case:
    """A random model with the images it is asked for, all ten digits among its answers."""

    def __init__(self, seed, sure):
        rng = np.random.default_rng(seed)
        kernel, bias = rng.normal(0, 0.15 if sure else 0.02, (784, 10)), rng.normal(0, 0.3 if sure else 0.05, 10)
        self.weights = [kernel.astype("float32"), bias.astype("float32")]
        many = (rng.random((1500, 28, 28, 1)) - 0.5).astype("float32")
        outputs = softmax(many, self.weights)
        two = np.sort(outputs, axis=1)[:, -2:]
        # No near ties, and unsure means that no probability reaches one half.
        clear = (two[:, 1] - two[:, 0] > 0.01) & (sure | (two[:, 1] < 0.45))
        each = [np.flatnonzero(clear & (outputs.argmax(axis=1) == digit))[:7] for digit in range(10)]
        chosen = rng.permutation(np.concatenate(each))
        self.images, self.outputs = many[chosen], outputs[chosen]

    def judge(self, probe, at=slice(None)):
        report = as_dict(probe.predict(weights=self.weights, images=self.images[at]))
        require_largest(report.get("answer"), self.outputs[at])


SURE, UNSURE = Case(41, sure=True), Case(42, sure=False)


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
