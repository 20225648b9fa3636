# Generated from assignments/lab4_images_and_saving/make_callbacks by `autograder build`. Do not edit.
OK_FORMAT = False

from otter.test_files import test_case

from autograder.student.checking.otter import NOTE, run

name = "make_callbacks"
points = 2


@test_case(name="test_writes_events", hidden=False)
def test_writes_events(env):
    # The function returns a list of callbacks; training with them writes TensorBoard's events under log_dir.
    run(env, "lab4_images_and_saving", "make_callbacks", "test_writes_events")  # 함수는 콜백의 리스트를 돌려주고, 학습하면 log_dir 아래에 텐서보드 이벤트가 기록됩니다.


@test_case(name="test_writes_weights", hidden=False, success_message=NOTE, failure_message=NOTE)
def test_writes_weights(env):
    # Training leaves a file of weights at checkpoint_path.
    run(env, "lab4_images_and_saving", "make_callbacks", "test_writes_weights")  # 학습하면 checkpoint_path에 가중치 파일이 남습니다.
