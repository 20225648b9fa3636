# Generated from assignments/lab5_debugging/predict_seven by `autograder build`. Do not edit.
OK_FORMAT = False

from otter.test_files import test_case

from autograder.student.checking.otter import NOTE, run

name = "predict_seven"
points = 4


@test_case(name="test_reaches_the_model_as_a_batch", hidden=False)
def test_reaches_the_model_as_a_batch(env):
    # The image in the file reaches the model as (1, 28, 28, 1).
    run(env, "lab5_debugging", "predict_seven", "test_reaches_the_model_as_a_batch")  # 파일의 이미지가 (1, 28, 28, 1)로 모델에 들어갑니다.


@test_case(name="test_returns_ten_probabilities", hidden=False, success_message=NOTE, failure_message=NOTE)
def test_returns_ten_probabilities(env):
    # The answer is the model's prediction, (1, 10), another one for another file.
    run(env, "lab5_debugging", "predict_seven", "test_returns_ten_probabilities")  # 답은 모델의 예측 (1, 10)이고, 파일이 다르면 예측도 다릅니다.
