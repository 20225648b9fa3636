"""Public: what the callbacks write, which epoch they keep and what they change; hidden checks train for longer.
공개: 콜백이 남기는 것, 고른 에포크, 바꾸는 것을 확인해요. 비공개 검사는 정확도가 다른 더 긴 학습도 봐요.
"""

from autograder.student.checks import fail

from .judging import (
    LECTURE,
    conditions_named,
    require_best_epoch,
    require_events,
    require_unchanged,
    require_weights,
    trained,
)

# The same call for all checks: it trains once. Before that the function is called for the other places.
PLACES = ("logs/run", "best.weights.h5")
OTHERS = ("logs of before/run", "before/mnist.weights.h5")


def test_writes_events(probe, reader):
    """The function returns a list of callbacks; training with them writes TensorBoard's events under log_dir.
    함수는 콜백의 리스트를 돌려주고, 학습하면 log_dir 아래에 텐서보드 이벤트가 기록됩니다."""
    require_events(trained(probe, reader, LECTURE, *PLACES, OTHERS))


def test_writes_weights(probe, reader):
    """Training leaves a file of weights at checkpoint_path.
    학습하면 checkpoint_path에 가중치 파일이 남습니다."""
    require_weights(trained(probe, reader, LECTURE, *PLACES, OTHERS))


def test_keeps_the_best_epoch(probe, reader):
    """The weights kept are those of the epoch with the highest val_accuracy.
    남은 가중치는 val_accuracy가 가장 높았던 에포크의 것입니다."""
    report = trained(probe, reader, LECTURE, *PLACES, OTHERS)
    with conditions_named(probe, reader, report, LECTURE):
        require_best_epoch(report, LECTURE)


def test_every_call_stands_alone(probe, reader):
    """Called again, the function returns new callbacks, which write to the new places only.
    다시 부르면 새 위치에만 쓰는 새 콜백을 돌려줍니다."""
    if trained(probe, reader, LECTURE, *PLACES, OTHERS)["elsewhere"]:
        fail("callbacks.not_independent")


def test_changes_nothing(probe, reader):
    """The callbacks write and save; they leave the training and the model as they are.
    콜백은 기록하고 저장할 뿐, 학습과 모델은 그대로 둡니다."""
    require_unchanged(trained(probe, reader, LECTURE, *PLACES, OTHERS))
