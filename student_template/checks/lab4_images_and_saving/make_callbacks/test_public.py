from autograder.checks import fail
from autograder.checks.callbacks import LECTURE, trained


def test_returns_callbacks(probe):
    """The function returns a list of Keras callbacks that fit accepts.
    함수는 fit에 넘길 케라스 콜백의 리스트를 돌려줍니다."""
    trained(probe, LECTURE, "logs/run", "mnist.weights.h5")


def test_writes_events(probe):
    """Training writes TensorBoard's events under log_dir.
    학습하면 log_dir 아래에 텐서보드 이벤트가 기록됩니다."""
    events = trained(probe, LECTURE, "logs/run", "mnist.weights.h5")["events"]
    if not any("tfevents" in name for name in events):
        fail("callbacks.no_events")
