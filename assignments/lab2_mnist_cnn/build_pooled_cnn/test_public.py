"""Public: all that the prompt lists, as a model leaves nothing to look up. Hidden: with equal weights, equal outputs.
공개 검사는 문제에 적힌 것을 모두 봐요. 비공개 검사는 같은 가중치를 넣으면 같은 값을 계산하는지 더 봐요."""

from autograder.student.checks import as_model, fail
from autograder.student.checks.layers import show_layers
from autograder.student.checks.stages import POOLS, conv2d, dense, max_pooling

from ..judging import (
    as_network,
    require_able_to_learn,
    require_any_batch_size,
    require_built_again,
    require_kinds,
    require_nothing_else,
    require_order,
    require_relu,
    require_shapes,
    require_sizes,
    require_softmax,
)

PARAMETERS = 34_794  # 640 + 18,464 + 7 * 7 * 32 * 10 + 10
LAYERS = (conv2d(1, 64, "same"), max_pooling(), conv2d(64, 32, "same"), max_pooling(), dense(1_568, 10))
# Which pooling comes where is judged by test_layers_in_order.
ALLOWED = frozenset({"Conv2D", "Flatten", "Dense"}) | POOLS


def test_has_convolutions_and_pooling(build_pooled_cnn):
    """The model holds convolutional layers (Conv2D) and pooling layers.
    모델에 합성곱층(Conv2D)과 풀링층이 있습니다."""
    model = as_network(build_pooled_cnn)
    show_layers(model, (28, 28, 1), LAYERS)
    require_kinds(model, pooling=True)


def test_takes_images_and_gives_ten_numbers(build_pooled_cnn):
    """The model takes any number of images (28, 28, 1) and gives ten numbers for each.
    모델은 (28, 28, 1) 이미지를 몇 장이든 받아 이미지마다 숫자 열 개를 냅니다."""
    model = as_model(build_pooled_cnn())
    require_shapes(model, (28, 28, 1), 10)
    require_any_batch_size(model)


def test_nothing_else(build_pooled_cnn):
    """There is no other layer, no regularizer and nothing frozen.
    다른 층이나 규제, 고정된 가중치가 없습니다."""
    require_nothing_else(as_model(build_pooled_cnn()), ALLOWED)


def test_layers_in_order(build_pooled_cnn):
    """Max pooling after each of two convolutions, and then one dense layer.
    합성곱과 맥스풀링이 두 번 온 다음 완전 연결층이 하나 옵니다."""
    require_order(as_model(build_pooled_cnn()), LAYERS)


def test_sizes_and_options(build_pooled_cnn):
    """64, then 32 filters of 3x3 with same padding, 2x2 pooling and 10 units.
    필터는 3×3 64개, 32개에 same 패딩이고, 풀링은 2×2, 유닛은 10개입니다."""
    require_sizes(as_model(build_pooled_cnn()), LAYERS)


def test_relu_after_each_convolution(build_pooled_cnn):
    """A ReLU follows each convolution.
    합성곱마다 ReLU가 따라옵니다."""
    require_relu(as_model(build_pooled_cnn()))


def test_softmax_at_the_end(build_pooled_cnn):
    """The ten outputs go through one softmax.
    열 개의 출력은 softmax를 한 번 거칩니다."""
    require_softmax(as_model(build_pooled_cnn()))


def test_is_able_to_learn(build_pooled_cnn):
    """It computes in float32, and its weights start so that training changes all of them.
    float32로 계산하고, 학습하면 모든 가중치가 바뀔 수 있는 값에서 시작합니다."""
    require_able_to_learn(as_model(build_pooled_cnn()))


def test_has_34794_parameters(build_pooled_cnn):
    """The model has 34,794 parameters.
    모델의 파라미터는 34,794개입니다."""
    model = as_model(build_pooled_cnn())
    if model.parameters != PARAMETERS:
        fail("cnn.parameters", received=f"{model.parameters:,}")


def test_builds_again(build_pooled_cnn):
    """One more call of the function gives such a model again.
    함수를 한 번 더 불러도 같은 모델이 나옵니다."""
    require_built_again(build_pooled_cnn)
