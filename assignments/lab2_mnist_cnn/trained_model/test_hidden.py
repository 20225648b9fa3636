"""Hidden: the threshold of 97 %, for the other half of the points."""

from .judging import require_accuracy


def test_accuracy_of_97_percent(prepare_images, probe, digits, handed_in):
    """It finds at least 97 % of them.
    97% 이상을 맞힙니다."""
    require_accuracy(0.97, prepare_images, probe, digits, handed_in)
