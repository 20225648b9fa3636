# wrong: a line was copied: the recall stands under f1-score, too
# shows: report.copied
# told: report.copied
# fails: test_values_of_every_digit (report.copied)
# fails: test_f1 (report.copied)
# fails: test_other_labels (report.copied)
from sklearn.metrics import precision_recall_fscore_support


def digit_report(y_true, y_pred):
    columns = precision_recall_fscore_support(y_true, y_pred, labels=list(range(10)), zero_division=0)
    precision, recall, f1, support = (column.tolist() for column in columns)
    report = {}
    for digit in range(10):
        row = report[digit] = {"precision": precision[digit]}
        row["recall"] = recall[digit]
        row["f1-score"] = recall[digit]
        row["support"] = support[digit]
    return report
