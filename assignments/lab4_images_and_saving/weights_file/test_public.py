from functools import lru_cache

import numpy as np

from autograder.checks import as_dict, as_model, fail
from autograder.checks.saved import lecture_cnn, require_same_predictions


@lru_cache(maxsize=1)
def model():
    return lecture_cnn(seed=11)


def test_writes_the_weights(probe):
    """A file with the model's weights lies at `path`.
    path에 모델의 가중치가 든 파일이 생깁니다."""
    report = as_dict(probe.save(model=model(), path="mnist.weights.h5", old=False))
    if report.get("written") is not True:
        fail("saved.no_file")
    if report.get("weights") is None:
        fail("weights.not_a_weights_file")


def test_restores_the_model(probe):
    """The restored model has 203,434 parameters and predicts as the saved one does.
    불러온 모델은 파라미터가 203,434개이고 저장한 모델과 똑같이 예측합니다."""
    images, labels = np.zeros((1, 28, 28, 1), "float32"), np.eye(10, dtype="float32")[:1]
    report = as_dict(probe.restore(model=model(), path="mnist.weights.h5", images=images, labels=labels))
    restored = as_model(report.get("restored"))
    if restored.parameters != 203_434:
        fail("weights.parameters", received=f"{restored.parameters:,}")
    require_same_predictions(restored, model(), "weights.other_predictions")
