# Generated from assignments/lab4_images_and_saving/make_callbacks by `autograder build`. Do not edit.
OK_FORMAT = False

from otter.test_files import test_case

from autograder.runner.otter import run

name = "make_callbacks"
points = 2


@test_case(name="test_returns_callbacks", hidden=False)
def test_returns_callbacks(env):
    # The function returns a list of Keras callbacks that fit accepts.
    run(env, "lab4_images_and_saving", "make_callbacks", "test_returns_callbacks")  # 함수는 fit에 넘길 케라스 콜백의 리스트를 돌려줍니다.


@test_case(name="test_writes_events", hidden=False)
def test_writes_events(env):
    # Training writes TensorBoard's events under log_dir.
    run(env, "lab4_images_and_saving", "make_callbacks", "test_writes_events")  # 학습하면 log_dir 아래에 텐서보드 이벤트가 기록됩니다.
