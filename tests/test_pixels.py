"""What mistakes make of one picture, they make of each of several, with a channel axis or without."""

import numpy as np
import pytest

from autograder.student.checks.pixels import MIRRORED, TRANSPOSED, TURNED

PICTURES = np.random.default_rng(3).integers(0, 256, (2, 5, 5))


@pytest.mark.parametrize("way", [*TRANSPOSED, *MIRRORED, *TURNED])
def test_several_pictures_are_moved_as_one_is(way):
    """Height and width are exchanged or turned round, never the axis of the pictures or of the channel."""
    want = np.stack([way(one) for one in PICTURES])
    assert np.array_equal(way(PICTURES), want)
    assert np.array_equal(way(PICTURES[..., np.newaxis]), want[..., np.newaxis])


def test_every_way_gives_another_picture():
    """No move is listed twice, and each changes a picture that is not symmetric."""
    picture = PICTURES[0]
    moved = {way(picture).tobytes() for way in (*TRANSPOSED, *MIRRORED, *TURNED)}
    assert len(moved) == 6
    assert picture.tobytes() not in moved
