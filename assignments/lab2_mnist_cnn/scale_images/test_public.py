"""Public: some gray values in bright and dark batches, the type, the input left alone. Hidden: all values and shapes.
공개 검사는 밝고 어두운 이미지의 몇몇 값, 자료형, 그대로인 입력을 봐요. 비공개 검사는 모든 값과 다른 shape을 봐요."""

import contextlib

import numpy as np

from autograder.student.checks import as_array, dtype_of, fail
from autograder.student.checks.failures import StudentFailed
from autograder.student.checks.unchanged import pixel_kinds, require_unchanged

from .judging import is_wrong_already, require_scaled, unless_wrong_already


def test_white_becomes_one(scale_images):
    """0 becomes 0, 64 becomes 0.251, 128 becomes 0.502 and 255 becomes 1, in bright and in dark images alike.
    밝은 이미지든 어두운 이미지든 0은 0, 64는 0.251, 128은 0.502, 255는 1이 됩니다."""
    require_scaled(scale_images)


def test_result_is_floating_point(scale_images):
    """The result is float32 or float64, and holds no number beyond 1.
    결과는 float32나 float64이고 1보다 큰 값이 없습니다."""
    with unless_wrong_already(scale_images):
        answer = scale_images(np.arange(256, dtype="uint8").reshape(1, 16, 16))
    array = as_array(answer)
    dtype = array.dtype
    if dtype.kind != "f":
        fail("scale.integer_result", dtype=dtype)
    if dtype_of(answer) == np.float16:
        fail("scale.half_precision", dtype=dtype)
    # A type alone is no scaling.
    if np.array_equal(array.ravel(), np.arange(256)):
        fail("scale.unchanged")
    if not array.size or array.max() > 1 + 1e-3:
        code = "scale.wrong_values" if is_wrong_already(scale_images) else "scale.not_scaled"
        fail(code, highest=float(array.max(initial=0)))
    if array.min() == array.max():
        fail("scale.wrong_values")


def test_leaves_the_input_alone(scale_images):
    """The array that was given is not changed, whatever its dtype and its values.
    자료형과 값이 무엇이든 입력으로 준 배열은 바뀌지 않습니다."""
    pixels, *others = pixel_kinds((3, 28, 28), seed=11)
    require_unchanged(scale_images, [(pixels,)])
    for images in others:
        # Only uint8 has to be scaled; a function may refuse the rest, and may not change it.
        with contextlib.suppress(StudentFailed):
            if scale_images.changes(images):
                fail("scale.changes_other_types", dtype=images.dtype)
