import numpy as np

from autograder.student.checks import as_array, dtype_of, fail


def test_white_becomes_one(scale_images):
    """0 becomes 0 and 255 becomes 1, in the same shape.
    0은 0, 255는 1이 되고 shape은 그대로입니다."""
    images = np.zeros((2, 28, 28), dtype="uint8")
    images[0, 3, 4] = 255
    answer = as_array(scale_images(images), (2, 28, 28))
    if not np.isclose(answer.max(), 1.0, atol=1e-3):
        fail("scale.not_scaled", highest=float(answer.max()))
    if answer[0, 3, 4] != answer.max() or not np.isclose(answer.min(), 0.0, atol=1e-6):
        fail("scale.wrong_values")


def test_result_is_floating_point(scale_images):
    """The result is float32 or float64, and holds no number beyond 1.
    결과는 float32나 float64이고 1보다 큰 값이 없습니다."""
    answer = scale_images(np.arange(256, dtype="uint8").reshape(1, 16, 16))
    array = as_array(answer)
    dtype = array.dtype
    if dtype.kind != "f":
        fail("scale.integer_result", dtype=dtype)
    if dtype_of(answer) == np.float16:
        fail("scale.half_precision", dtype=dtype)
    # A type alone is no scaling.
    if not array.size or array.max() > 1 + 1e-3:
        fail("scale.not_scaled", highest=float(array.max(initial=0)))
    if array.min() == array.max():
        fail("scale.wrong_values")
