from functools import lru_cache

from autograder.checks import as_dict, fail
from autograder.checks.saved import dense_net


@lru_cache(maxsize=1)
def model():
    return dense_net(seed=11)


def test_writes_the_weights(probe):
    """A file with the model's weights lies at `path`.
    path에 모델의 가중치가 든 파일이 생깁니다."""
    report = as_dict(probe.save(model=model(), path="mnist.weights.h5", old=False))
    if report.get("written") is not True:
        fail("saved.no_file")
    if report.get("weights") is None:
        fail("weights.not_a_weights_file")
