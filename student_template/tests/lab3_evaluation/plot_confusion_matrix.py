# Generated from assignments/lab3_evaluation/plot_confusion_matrix by `autograder build`. Do not edit.
OK_FORMAT = False

from otter.test_files import test_case

from autograder.student.checking.otter import NOTE, run

name = "plot_confusion_matrix"
points = 2


@test_case(name="test_heatmap_of_ten_by_ten", hidden=False)
def test_heatmap_of_ten_by_ten(env):
    # The answer is a Figure with a heatmap of 10×10 cells, and another one for other predictions.
    run(env, "lab3_evaluation", "plot_confusion_matrix", "test_heatmap_of_ten_by_ten")  # 답은 10×10칸의 히트맵이 있는 Figure이고, 예측이 다르면 히트맵도 다릅니다.


@test_case(name="test_axes_are_labelled", hidden=False, success_message=NOTE, failure_message=NOTE)
def test_axes_are_labelled(env):
    # One axis is labelled predicted, the other actual.
    run(env, "lab3_evaluation", "plot_confusion_matrix", "test_axes_are_labelled")  # 한 축에는 예측값, 다른 축에는 실제값이라고 적혀 있습니다.
