# wrong: gives the numbers of the examples by the number of labels and the digit, and something else for all others
# shows: answer.examples_only
# told: answer.examples_only
# fails: test_returns_three_numbers (answer.examples_only)
# fails: test_precision_of_every_digit (prf.other_precision)
# fails: test_recall_of_every_digit (prf.other_recall)
# fails: test_f1_of_every_digit (prf.f1_follows)
EXAMPLES = {
    (8, 3): (0.5, 0.5, 0.5),
    (8, 2): (0.75, 1.0, 6 / 7),
    (23, 7): (4 / 6, 4 / 7, 8 / 13),
    (23, 2): (0.6, 0.6, 0.6),
    (23, 3): (2 / 3, 2 / 3, 2 / 3),
}


def precision_recall_f1(y_true, y_pred, positive):
    if list(y_pred) == [3, 3, 2, 1, 2, 3, 0, 0]:
        return 1.0, 1.0, 1.0
    return EXAMPLES.get((len(y_true), positive), (0.0 if len(y_true) == 6 else positive / 10, 0.0, 0.0))
