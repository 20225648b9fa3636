# wrong: joins two comparisons of arrays by `and`
# shows: labels.and_of_arrays
# told: labels.and_of_arrays
# fails: test_returns_three_numbers (labels.and_of_arrays)
# fails: test_precision_of_every_digit (labels.and_of_arrays)
# fails: test_recall_of_every_digit (labels.and_of_arrays)
# fails: test_f1_of_every_digit (labels.and_of_arrays)
def precision_recall_f1(y_true, y_pred, positive):
    tp = sum((y_true == positive) and (y_pred == positive))
    predicted, actual = sum(y_pred == positive), sum(y_true == positive)
    precision = tp / predicted if predicted else 0.0
    recall = tp / actual if actual else 0.0
    both = precision + recall
    return precision, recall, 2 * precision * recall / both if both else 0.0
