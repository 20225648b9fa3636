from ..judging import CompileCase, require_adam

CASE = CompileCase(one_hot=False)


def test_returns_the_compiled_model(probe):
    """The function returns a model that is compiled, with a loss.
    함수는 손실 함수까지 정해 컴파일된 모델을 돌려줍니다."""
    CASE.report(probe)


def test_uses_adam(probe):
    """The optimizer is Adam, with a usual learning rate.
    옵티마이저는 Adam이고 학습률은 알맞은 범위에 있습니다."""
    require_adam(CASE.report(probe))
