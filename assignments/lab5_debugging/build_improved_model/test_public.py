import numpy as np

from autograder.student.checks import as_model, fail

from .judging import convolutions, maps_of, see_neighbours, slides


def test_has_a_convolution(build_improved_model):
    """Keras's own convolutions, with several filters and kernels larger than one pixel, lie between input and output.
    입력과 출력 사이에 케라스의 2차원 합성곱이 있고, 필터가 여럿이며 커널이 1×1보다 큽니다."""
    model = as_model(build_improved_model())
    found = convolutions(model)
    if not found:
        fail("improved.no_convolution")
    wide = see_neighbours(found)
    if not wide:
        fail("improved.one_by_one")
    if not any(slides(model, node) for node in wide):
        fail("improved.whole_image")
    if all(maps_of(model, node)[-1] == 1 for node in wide):
        fail("improved.single_filter")


def test_takes_images_as_they_are(build_improved_model):
    """The model takes (28, 28, 1) images and gives ten numbers for each.
    모델은 (28, 28, 1) 이미지를 받아 이미지마다 숫자 열 개를 냅니다."""
    model = as_model(build_improved_model())
    shape = model.nodes[0].sizes("batch_shape")
    if len(shape) != 4 or any(size not in (None, want) for size, want in zip(shape[1:], (28, 28, 1), strict=True)):
        fail("improved.input", received=shape[1:])
    if model.witness is None or model.witness.shape != (3, 10):
        fail("improved.outputs", received=() if model.witness is None else model.witness.shape[1:])


def test_outputs_are_probabilities(build_improved_model):
    """The outputs of each image sum to 1.
    이미지마다 출력의 합이 1입니다."""
    outputs = as_model(build_improved_model()).witness
    if (
        outputs is None
        or outputs.ndim != 2
        or np.any(outputs < 0)
        or not np.allclose(outputs.sum(axis=1), 1, atol=1e-3)
    ):
        fail("improved.not_probabilities")
