from autograder.student.checks import as_model

from ..expected import (
    require_able_to_learn,
    require_float32,
    require_layers,
    require_nothing_else,
    require_relu,
    require_same_outputs,
    require_softmax,
)
from ..stages import reference

LAYERS = frozenset({"Conv2D", "Flatten", "Dense"})


def test_layers_in_order(build_cnn, solution):
    """Two convolutions (64, then 32 filters of 3x3) and one dense layer, in this order.
    합성곱 두 층(3×3 필터 64개, 32개) 다음에 완전 연결층 하나가 옵니다."""
    require_layers(as_model(build_cnn()), reference(solution.build_cnn))


def test_relu_after_each_convolution(build_cnn):
    """A ReLU follows each convolution.
    합성곱마다 ReLU가 따라옵니다."""
    require_relu(as_model(build_cnn()))


def test_softmax_at_the_end(build_cnn):
    """The ten outputs go through one softmax.
    열 개의 출력은 softmax를 한 번 거칩니다."""
    require_softmax(as_model(build_cnn()))


def test_nothing_else(build_cnn):
    """There is no other layer, no regularizer and nothing frozen.
    다른 층이나 규제, 고정된 가중치가 없습니다."""
    require_nothing_else(as_model(build_cnn()), LAYERS)


def test_computes_the_same(build_cnn, solution):
    """With the same weights it computes what the lecture's model computes.
    같은 가중치를 넣으면 강의의 모델과 같은 값을 계산합니다."""
    require_same_outputs(as_model(build_cnn()), reference(solution.build_cnn))


def test_is_able_to_learn(build_cnn):
    """It computes in float32, and its weights start so that training changes all of them.
    float32로 계산하고, 학습하면 모든 가중치가 바뀔 수 있는 값에서 시작합니다."""
    model = as_model(build_cnn())
    require_float32(model)
    require_able_to_learn(model)
