# wrong: prints the report and returns nothing
# shows: answer.none
# told: answer.none
# fails: test_a_row_for_each_digit (answer.none)
# fails: test_values_of_every_digit (answer.none)
# fails: test_precision_and_recall (answer.none)
# fails: test_f1 (answer.none)
# fails: test_support (answer.none)
# fails: test_other_labels (answer.none)
from sklearn.metrics import classification_report


def digit_report(y_true, y_pred):
    print(classification_report(y_true, y_pred, labels=range(10), zero_division=0))
