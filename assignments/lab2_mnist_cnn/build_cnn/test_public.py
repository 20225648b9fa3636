from autograder.student.checks import as_model, fail

from ..judging import require_any_batch_size, require_kinds, require_shapes

PARAMETERS = 203_434  # the lecture's model.summary(): 640 + 18,464 + 184,330


def test_has_convolutions(build_cnn):
    """The model holds convolutional layers (Conv2D).
    모델에 합성곱층(Conv2D)이 있습니다."""
    require_kinds(as_model(build_cnn()))


def test_takes_images_and_gives_ten_numbers(build_cnn):
    """The model takes any number of images (28, 28, 1) and gives ten numbers for each.
    모델은 (28, 28, 1) 이미지를 몇 장이든 받아 이미지마다 숫자 열 개를 냅니다."""
    model = as_model(build_cnn())
    require_shapes(model, (28, 28, 1), 10)
    require_any_batch_size(model)


def test_has_203434_parameters(build_cnn):
    """The model has 203,434 parameters.
    모델의 파라미터는 203,434개입니다."""
    model = as_model(build_cnn())
    if model.parameters != PARAMETERS:
        fail("cnn.parameters", received=f"{model.parameters:,}")
