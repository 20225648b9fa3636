# wrong: half finished, rows of zeros
# shows: report.same_report
# told: report.same_report
# fails: test_a_row_for_each_digit (report.same_report)
# fails: test_precision_and_recall (report.same_row)
# fails: test_f1 (report.same_row)
# fails: test_support (report.same_row)
# fails: test_other_labels (report.same_row)
def digit_report(y_true, y_pred):
    return {digit: {"precision": 0.0, "recall": 0.0, "f1-score": 0.0, "support": 0} for digit in range(10)}
