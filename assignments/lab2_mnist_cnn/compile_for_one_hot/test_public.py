"""Public: all that compile sets, as a model leaves nothing to look up. Hidden: whether training with it works.
공개 검사는 compile에서 정하는 것을 모두 봐요. 비공개 검사는 그대로 학습했을 때 손실이 주는지 더 봐요."""

from ..compiling import (
    CompileCase,
    require_accuracy_measured,
    require_adam,
    require_anew,
    require_cross_entropy,
    require_same_model,
)

CASE = CompileCase(one_hot=True)


def test_returns_the_compiled_model(probe):
    """The function returns a model that is compiled, with a loss.
    함수는 손실 함수까지 정해 컴파일된 모델을 돌려줍니다."""
    CASE.report(probe)


def test_loss_is_cross_entropy(probe):
    """The loss is the categorical cross-entropy of probabilities.
    손실은 확률에 대한 categorical crossentropy입니다."""
    require_cross_entropy(CASE, CASE.report(probe))


def test_uses_adam(probe):
    """The optimizer is Adam, with a usual learning rate.
    옵티마이저는 Adam이고 학습률은 알맞은 범위에 있습니다."""
    require_adam(CASE.report(probe))


def test_compiles_the_given_model(probe):
    """The model that was given is compiled, with its weights and layers as they were.
    받은 모델 자체를 컴파일하고, 가중치와 층은 그대로 둡니다."""
    require_same_model(CASE, CASE.report(probe))


def test_measures_accuracy(probe):
    """Accuracy is measured.
    정확도를 잽니다."""
    require_accuracy_measured(CASE, CASE.report(probe))


def test_compiles_anew(probe):
    """A model compiled another way before is compiled anew.
    다른 방식으로 이미 컴파일된 모델도 새로 컴파일합니다."""
    require_anew(CASE, CASE.report(probe), CASE.report(probe, before=True))
