# wrong: computes all digits in one loop and fills the rows in a second one, when the variables hold the values of 9
# shows: report.last_row
# told: report.last_row
# fails: test_values_of_every_digit (report.last_row)
# fails: test_precision_and_recall (report.last_row)
# fails: test_f1 (report.last_row)
# fails: test_support (report.last_row)
# fails: test_other_labels (report.last_row)
def digit_report(y_true, y_pred):
    pairs = list(zip(y_true, y_pred))
    for digit in range(10):
        found = sum(a == digit and p == digit for a, p in pairs)
        called = sum(p == digit for a, p in pairs)
        actual = sum(a == digit for a, p in pairs)
        precision = found / called if called else 0.0
        recall = found / actual if actual else 0.0
        f1 = 2 * found / (called + actual) if called + actual else 0.0
    report = {}
    for digit in range(10):
        report[digit] = {"precision": precision, "recall": recall, "f1-score": f1, "support": int(actual)}
    return report
