from autograder.student.checks import fail

from .judging import LECTURE, require_weights, trained

PLACES = ("logs/run", "mnist.weights.h5")


def test_writes_events(probe, reader):
    """The function returns a list of callbacks; training with them writes TensorBoard's events under log_dir.
    함수는 콜백의 리스트를 돌려주고, 학습하면 log_dir 아래에 텐서보드 이벤트가 기록됩니다."""
    if not trained(probe, reader, LECTURE, *PLACES)["events"]:
        fail("callbacks.no_events")


def test_writes_weights(probe, reader):
    """Training leaves a file of weights at checkpoint_path.
    학습하면 checkpoint_path에 가중치 파일이 남습니다."""
    require_weights(trained(probe, reader, LECTURE, *PLACES))
