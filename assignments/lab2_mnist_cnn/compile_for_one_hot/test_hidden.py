"""Training takes the longest and is judged by a reference of its own, so it is kept for grading."""

from ..compiling import CompileCase
from ..expected import require_progress

CASE = CompileCase(one_hot=True)


def test_training_lowers_the_loss(probe):
    """Trained for a few steps as it is compiled, the model's loss goes down.
    컴파일된 그대로 몇 번 학습하면 손실이 줄어듭니다."""
    require_progress(CASE, CASE.report(probe), probe)
