from functools import lru_cache

from autograder.student.checks import fail

from ..judging import dense_net, require_file

PATH = "mnist.weights.h5"


@lru_cache(maxsize=1)
def model():
    return dense_net(seed=11)


def test_writes_the_weights(save_weights, reader):
    """A file with the model's weights lies at `path`.
    path에 모델의 가중치가 든 파일이 생깁니다."""
    [done] = save_weights.run(save_weights.step(model(), PATH, collect=(PATH,)))
    if reader.weights(model=model(), file=require_file(done, PATH)) is None:
        fail("weights.not_a_weights_file")
