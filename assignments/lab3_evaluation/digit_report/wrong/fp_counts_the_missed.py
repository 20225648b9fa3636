# wrong: counts missed ones as FP and false alarms as FN, with the right formulas
# shows: report.fp_and_fn
# told: report.fp_and_fn
# fails: test_values_of_every_digit (report.fp_and_fn)
# fails: test_precision_and_recall (report.fp_and_fn)
# fails: test_other_labels (report.fp_and_fn)
def digit_report(y_true, y_pred):
    report = {}
    for digit in range(10):
        tp = fp = fn = 0
        for label, prediction in zip(y_true, y_pred):
            if label == digit and prediction == digit:
                tp += 1
            elif label == digit:
                fp += 1
            elif prediction == digit:
                fn += 1
        precision = tp / (tp + fp) if tp + fp else 0.0
        recall = tp / (tp + fn) if tp + fn else 0.0
        f1 = 2 * tp / (2 * tp + fp + fn) if tp else 0.0
        report[digit] = {"precision": precision, "recall": recall, "f1-score": f1, "support": tp + fp}
    return report
