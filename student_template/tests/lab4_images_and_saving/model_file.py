# Generated from assignments/lab4_images_and_saving/model_file by `autograder build`. Do not edit.
OK_FORMAT = False

from otter.test_files import test_case

from autograder.student.checking.otter import NOTE, run

name = "model_file"
points = 3


@test_case(name="test_keras_file", hidden=False)
def test_keras_file(env):
    # Saved as .keras and restored, the model predicts the same.
    run(env, "lab4_images_and_saving", "model_file", "test_keras_file")  # .keras로 저장했다가 불러온 모델은 똑같이 예측합니다.


@test_case(name="test_h5_file", hidden=False, success_message=NOTE, failure_message=NOTE)
def test_h5_file(env):
    # Saved as .h5 and restored, the model predicts the same.
    run(env, "lab4_images_and_saving", "model_file", "test_h5_file")  # .h5로 저장했다가 불러온 모델은 똑같이 예측합니다.
