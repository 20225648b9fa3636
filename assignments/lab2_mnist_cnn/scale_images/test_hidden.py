"""Hidden: all gray values, other dark batches, other shapes, so that a table of the public pixels fails."""

import numpy as np

from autograder.student.checks import fail

from .judging import is_wrong_already, scaled, unless_wrong_already

SEED = 11
# Float32 division is exact to about 6e-8; a float16 detour or a divisor of 256 is far off.
TOLERANCE = 1e-6


def test_every_gray_value(scale_images):
    """Each of the 256 gray values becomes value / 255.
    256개의 회색 값이 모두 값 ÷ 255가 됩니다."""
    rng = np.random.default_rng(SEED)
    images = rng.permutation(np.arange(256, dtype="uint8")).reshape(1, 16, 16)
    with unless_wrong_already(scale_images):
        answer = scaled(scale_images, images)
    if not np.allclose(answer, images / 255, atol=TOLERANCE):
        fail("scale.wrong_values")


def test_does_not_depend_on_the_batch(scale_images):
    """A dark image is scaled by 255, too, not by its own maximum.
    어두운 이미지도 자신의 최댓값이 아니라 255로 나눕니다."""
    rng = np.random.default_rng(SEED)
    images = rng.integers(20, 100, (4, 28, 28), dtype="uint8")
    with unless_wrong_already(scale_images):
        answer = scaled(scale_images, images)
    if np.allclose(answer, images / images.max(), atol=1e-3) or np.isclose(answer.max(), 1, atol=1e-3):
        _fail_on_dark(scale_images)
    if not np.allclose(answer, images / 255, atol=TOLERANCE):
        fail("scale.integer_result" if answer.dtype.kind in "biu" else "scale.wrong_values", dtype=answer.dtype)
    # Nearly black: 0 and 1 are gray values here, not a result.
    images = rng.integers(0, 2, (2, 28, 28), dtype="uint8")
    if np.isclose(scaled(scale_images, images).max(), 1, atol=1e-3):
        _fail_on_dark(scale_images)


def _fail_on_dark(scale_images):
    """What a dark batch becomes says nothing of its own where all batches come out wrong."""
    fail("scale.wrong_values" if is_wrong_already(scale_images) else "scale.batch_dependent")


def test_keeps_any_shape(scale_images):
    """A single image, and images with a channel axis, keep their shape.
    이미지 한 장이나 채널 축이 있는 이미지도 shape이 그대로입니다."""
    rng = np.random.default_rng(SEED)
    for shape in ((28, 28), (3, 28, 28, 1)):
        images = rng.integers(0, 256, shape, dtype="uint8")
        with unless_wrong_already(scale_images):
            answer = scaled(scale_images, images)
        if not np.allclose(answer, images / 255, atol=TOLERANCE):
            fail("scale.wrong_values")
