# Generated from assignments/lab2_mnist_cnn/one_hot by `autograder build`. Do not edit.
OK_FORMAT = False

from otter.test_files import test_case

from autograder.runner.otter import run

name = "one_hot"
points = 3


@test_case(name="test_all_ten_digits", hidden=False)
def test_all_ten_digits(env):
    # The labels 0 to 9 become the ten rows of the identity matrix.
    run(env, "lab2_mnist_cnn", "one_hot", "test_all_ten_digits")  # 라벨 0–9는 단위행렬의 열 줄이 됩니다.


@test_case(name="test_ten_wide_without_a_nine", hidden=False)
def test_ten_wide_without_a_nine(env):
    # Labels without a 9 give ten columns, too.
    run(env, "lab2_mnist_cnn", "one_hot", "test_ten_wide_without_a_nine")  # 9가 없는 라벨도 열 칸입니다.
