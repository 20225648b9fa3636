# Generated from assignments/lab2_mnist_cnn/compile_for_integers by `autograder build`. Do not edit.
OK_FORMAT = False

from otter.test_files import test_case

from autograder.student.checking.otter import NOTE, run

name = "compile_for_integers"
points = 2


@test_case(name="test_returns_the_compiled_model", hidden=False)
def test_returns_the_compiled_model(env):
    # The function returns a model that is compiled, with a loss.
    run(env, "lab2_mnist_cnn", "compile_for_integers", "test_returns_the_compiled_model")  # 함수는 손실 함수까지 정해 컴파일된 모델을 돌려줍니다.


@test_case(name="test_uses_adam", hidden=False, success_message=NOTE, failure_message=NOTE)
def test_uses_adam(env):
    # The optimizer is Adam, with a usual learning rate.
    run(env, "lab2_mnist_cnn", "compile_for_integers", "test_uses_adam")  # 옵티마이저는 Adam이고 학습률은 알맞은 범위에 있습니다.
