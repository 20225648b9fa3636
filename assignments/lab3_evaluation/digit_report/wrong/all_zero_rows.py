# wrong: half finished, rows of zeros
# shows: report.same_report
def digit_report(y_true, y_pred):
    return {digit: {"precision": 0.0, "recall": 0.0, "f1-score": 0.0, "support": 0} for digit in range(10)}
