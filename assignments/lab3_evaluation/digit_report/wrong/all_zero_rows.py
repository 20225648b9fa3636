# wrong: half finished, rows of zeros
# shows: report.same_report
# told: report.same_report
# fails: test_a_row_for_each_digit (report.same_report)
# fails: test_values_of_every_digit (report.other_value)
# fails: test_precision_and_recall (report.other_value)
# fails: test_f1 (report.other_value)
# fails: test_support (report.other_value)
# fails: test_other_labels (report.other_value)
def digit_report(y_true, y_pred):
    return {digit: {"precision": 0.0, "recall": 0.0, "f1-score": 0.0, "support": 0} for digit in range(10)}
