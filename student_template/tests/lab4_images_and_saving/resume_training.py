# Generated from assignments/lab4_images_and_saving/resume_training by `autograder build`. Do not edit.
OK_FORMAT = False

from otter.test_files import test_case

from autograder.student.checking.otter import NOTE, run

name = "resume_training"
points = 2


@test_case(name="test_returns_the_history", hidden=False)
def test_returns_the_history(env):
    # The function returns fit's History, with one value for every epoch asked for.
    run(env, "lab4_images_and_saving", "resume_training", "test_returns_the_history")  # 함수는 요청한 에포크마다 값이 하나씩 있는 fit의 History를 돌려줍니다.


@test_case(name="test_starts_at_the_checkpoint", hidden=False, success_message=NOTE, failure_message=NOTE)
def test_starts_at_the_checkpoint(env):
    # The first training step begins with the checkpoint's weights.
    run(env, "lab4_images_and_saving", "resume_training", "test_starts_at_the_checkpoint")  # 첫 학습 단계가 체크포인트의 가중치에서 시작합니다.
