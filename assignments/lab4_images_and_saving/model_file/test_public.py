from functools import lru_cache

from ..judging import dense_net, require_same_predictions
from .judging import round_trip


@lru_cache(maxsize=1)
def models():
    return dense_net(seed=1), dense_net(seed=7)


def test_keras_file(save_model, restore_model):
    """Saved as .keras and restored, the model predicts the same.
    .keras로 저장했다가 불러온 모델은 똑같이 예측합니다."""
    _judge(save_model, restore_model, "mnist_model.keras")


def test_h5_file(save_model, restore_model):
    """Saved as .h5 and restored, the model predicts the same.
    .h5로 저장했다가 불러온 모델은 똑같이 예측합니다."""
    _judge(save_model, restore_model, "mnist_model.h5")


def _judge(save_model, restore_model, path):
    model, other = models()
    [restored] = round_trip(save_model, restore_model, [model], other, path, compiled=True)
    require_same_predictions(restored, model)
