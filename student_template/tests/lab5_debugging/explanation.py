# Generated from assignments/lab5_debugging/explanation by `autograder build`. Do not edit.
OK_FORMAT = False

from otter.test_files import test_case

from autograder.student.checking.otter import NOTE, run

name = "explanation"
points = 2


@test_case(name="test_explanation_is_there", hidden=False, success_message=NOTE, failure_message=NOTE)
def test_explanation_is_there(env):
    # EXPLANATION holds a text of your own.
    run(env, "lab5_debugging", "explanation", "test_explanation_is_there")  # EXPLANATION에 직접 쓴 글이 있습니다.
