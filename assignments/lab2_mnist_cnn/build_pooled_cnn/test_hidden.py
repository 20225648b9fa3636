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

LAYERS = frozenset({"Conv2D", "MaxPooling2D", "Flatten", "Dense"})


def test_layers_in_order(build_pooled_cnn, solution):
    """Two same-padded convolutions with 2x2 max pooling after each, then one dense layer.
    same 패딩 합성곱과 2×2 맥스풀링이 두 번 온 다음 완전 연결층이 하나 옵니다."""
    require_layers(as_model(build_pooled_cnn()), reference(solution.build_pooled_cnn))


def test_relu_after_each_convolution(build_pooled_cnn):
    """A ReLU follows each convolution.
    합성곱마다 ReLU가 따라옵니다."""
    require_relu(as_model(build_pooled_cnn()))


def test_softmax_at_the_end(build_pooled_cnn):
    """The ten outputs go through one softmax.
    열 개의 출력은 softmax를 한 번 거칩니다."""
    require_softmax(as_model(build_pooled_cnn()))


def test_nothing_else(build_pooled_cnn):
    """There is no other layer, no regularizer and nothing frozen.
    다른 층이나 규제, 고정된 가중치가 없습니다."""
    require_nothing_else(as_model(build_pooled_cnn()), LAYERS)


def test_computes_the_same(build_pooled_cnn, solution):
    """With the same weights it computes what the model described computes.
    같은 가중치를 넣으면 설명한 모델과 같은 값을 계산합니다."""
    require_same_outputs(as_model(build_pooled_cnn()), reference(solution.build_pooled_cnn))


def test_is_able_to_learn(build_pooled_cnn):
    """It computes in float32, and its weights start so that training changes all of them.
    float32로 계산하고, 학습하면 모든 가중치가 바뀔 수 있는 값에서 시작합니다."""
    model = as_model(build_pooled_cnn())
    require_float32(model)
    require_able_to_learn(model)
