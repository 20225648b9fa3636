# Generated from assignments/lab4_images_and_saving/weights_file by `autograder build`. Do not edit.
OK_FORMAT = False

from otter.test_files import test_case

from autograder.student.checking.otter import NOTE, run

name = "weights_file"
points = 3


@test_case(name="test_writes_the_weights", hidden=False, success_message=NOTE, failure_message=NOTE)
def test_writes_the_weights(env):
    # A file with the model's weights lies at `path`.
    run(env, "lab4_images_and_saving", "weights_file", "test_writes_the_weights")  # path에 모델의 가중치가 든 파일이 생깁니다.
