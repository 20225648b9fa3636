from functools import lru_cache

from autograder.checks import as_dict, fail
from autograder.checks.reports import as_list
from autograder.checks.saved import dense_net, require_same_predictions


@lru_cache(maxsize=1)
def model():
    return dense_net(seed=1)


def test_keras_file(probe):
    """Saved as .keras and restored, the model predicts the same.
    .keras로 저장했다가 불러온 모델은 똑같이 예측합니다."""
    _judge(probe, "mnist_model.keras")


def test_h5_file(probe):
    """Saved as .h5 and restored, the model predicts the same.
    .h5로 저장했다가 불러온 모델은 똑같이 예측합니다."""
    _judge(probe, "mnist_model.h5")


def _judge(probe, path):
    report = as_dict(as_list(probe.round_trip(models=[model()], path=path, compiled=True), count=1)[0])
    if report.get("written") is not True:
        fail("saved.no_file")
    require_same_predictions(report.get("restored"), model())
