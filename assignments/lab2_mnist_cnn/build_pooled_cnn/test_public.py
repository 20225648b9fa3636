from autograder.student.checks import as_model, fail

from ..judging import require_any_batch_size, require_kinds, require_shapes

PARAMETERS = 34_794  # 640 + 18,464 + 7 * 7 * 32 * 10 + 10


def test_has_convolutions_and_pooling(build_pooled_cnn):
    """The model holds convolutional layers (Conv2D) and pooling layers.
    모델에 합성곱층(Conv2D)과 풀링층이 있습니다."""
    require_kinds(as_model(build_pooled_cnn()), pooling=True)


def test_takes_images_and_gives_ten_numbers(build_pooled_cnn):
    """The model takes any number of images (28, 28, 1) and gives ten numbers for each.
    모델은 (28, 28, 1) 이미지를 몇 장이든 받아 이미지마다 숫자 열 개를 냅니다."""
    model = as_model(build_pooled_cnn())
    require_shapes(model, (28, 28, 1), 10)
    require_any_batch_size(model)


def test_has_34794_parameters(build_pooled_cnn):
    """The model has 34,794 parameters.
    모델의 파라미터는 34,794개입니다."""
    model = as_model(build_pooled_cnn())
    if model.parameters != PARAMETERS:
        fail("cnn.parameters", received=f"{model.parameters:,}")
