# wrong: range(9) leaves out the digit 9
# shows: report.no_digit
# told: report.no_digit
# fails: test_a_row_for_each_digit (report.no_digit)
# fails: test_values_of_every_digit (report.no_digit)
# fails: test_precision_and_recall (report.no_digit)
# fails: test_f1 (report.no_digit)
# fails: test_support (report.no_digit)
# fails: test_other_labels (report.no_digit)
def digit_report(y_true, y_pred):
    report = {}
    for d in range(9):
        tp = sum(1 for t, p in zip(y_true, y_pred) if t == d and p == d)
        pred = sum(1 for p in y_pred if p == d)
        real = sum(1 for t in y_true if t == d)
        report[str(d)] = {
            "precision": tp / pred if pred else 0.0,
            "recall": tp / real if real else 0.0,
            "f1-score": 2 * tp / (pred + real) if pred + real else 0.0,
            "support": real,
        }
    return report
