from ..expected import require_accuracy_measured, require_cross_entropy, require_progress, require_same_model
from ..judging import CompileCase

CASE = CompileCase(one_hot=True)


def test_loss_is_cross_entropy(probe):
    """The loss is the categorical cross-entropy of probabilities.
    손실은 확률에 대한 categorical crossentropy입니다."""
    require_cross_entropy(CASE, CASE.report(probe))


def test_training_lowers_the_loss(probe):
    """Trained for a few steps as it is compiled, the model's loss goes down.
    컴파일된 그대로 몇 번 학습하면 손실이 줄어듭니다."""
    require_progress(CASE, CASE.report(probe), probe)


def test_measures_accuracy(probe):
    """Accuracy is measured.
    정확도를 잽니다."""
    require_accuracy_measured(CASE, CASE.report(probe))


def test_compiles_the_given_model(probe):
    """The model that was given is compiled, with its weights and layers as they were.
    받은 모델 자체를 컴파일하고, 가중치와 층은 그대로 둡니다."""
    require_same_model(CASE, CASE.report(probe))


def test_compiles_anew(probe):
    """A model compiled another way before is compiled anew.
    다른 방식으로 이미 컴파일된 모델도 새로 컴파일합니다."""
    report = CASE.report(probe, before=True)
    require_cross_entropy(CASE, report)
    require_accuracy_measured(CASE, report)
