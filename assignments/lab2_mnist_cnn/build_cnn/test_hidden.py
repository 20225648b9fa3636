"""A second opinion that does not read layers: the reference is kept out of what ships."""

from autograder.student.checks import as_model

from ..expected import require_same_outputs


def test_computes_the_same(build_cnn, solution):
    """With the same weights it computes what the lecture's model computes.
    같은 가중치를 넣으면 강의의 모델과 같은 값을 계산합니다."""
    require_same_outputs(as_model(build_cnn()), solution.build_cnn)
