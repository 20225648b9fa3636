# Generated from assignments/lab3_evaluation/plot_history by `autograder build`. Do not edit.
OK_FORMAT = False

from otter.test_files import test_case

from autograder.student.checking.otter import NOTE, run

name = "plot_history"
points = 2


@test_case(name="test_two_graphs_with_titles", hidden=False)
def test_two_graphs_with_titles(env):
    # The answer is a Figure with graphs titled Loss and Accuracy, and a line of the history is drawn.
    run(env, "lab3_evaluation", "plot_history", "test_two_graphs_with_titles")  # 답은 제목이 Loss와 Accuracy인 그래프가 있는 Figure이고, 기록의 선이 그려져 있습니다.


@test_case(name="test_train_and_test_lines", hidden=False)
def test_train_and_test_lines(env):
    # Each graph has its train line and its test line.
    run(env, "lab3_evaluation", "plot_history", "test_train_and_test_lines")  # 그래프마다 train 선과 test 선이 있습니다.


@test_case(name="test_each_graph_has_a_legend", hidden=False, success_message=NOTE, failure_message=NOTE)
def test_each_graph_has_a_legend(env):
    # Each graph has a legend for the two lines.
    run(env, "lab3_evaluation", "plot_history", "test_each_graph_has_a_legend")  # 그래프마다 두 선의 범례가 있습니다.
