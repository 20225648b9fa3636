from autograder.checks.compiling import CompileCase, require_adam

CASE = CompileCase(one_hot=True)


def test_returns_the_compiled_model(probe):
    """The function returns a model that is compiled.
    함수는 컴파일된 모델을 돌려줍니다."""
    CASE.report(probe)


def test_uses_adam(probe):
    """The optimizer is Adam.
    옵티마이저는 Adam입니다."""
    require_adam(CASE.report(probe))
