from autograder.checks import as_model, fail
from autograder.checks.networks import require_shapes

PARAMETERS = 34_794  # 640 + 18,464 + 7 * 7 * 32 * 10 + 10


def test_takes_images_and_gives_ten_numbers(build_pooled_cnn):
    """The model takes images (28, 28, 1) and gives ten numbers for each.
    모델은 (28, 28, 1) 이미지를 받아 이미지마다 숫자 열 개를 냅니다."""
    require_shapes(as_model(build_pooled_cnn()), (28, 28, 1), 10)


def test_has_34794_parameters(build_pooled_cnn):
    """The model has 34,794 parameters.
    모델의 파라미터는 34,794개입니다."""
    model = as_model(build_pooled_cnn())
    if model.parameters != PARAMETERS:
        fail("cnn.parameters", received=f"{model.parameters:,}")
