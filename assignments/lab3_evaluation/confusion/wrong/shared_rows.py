# wrong: [[0] * 10] * 10 is ten times the same row
# shows: confusion.shared_rows
# told: confusion.shared_rows
# fails: test_rows_are_actual (confusion.shared_rows)
# fails: test_random_labels (confusion.shared_rows)
# fails: test_digits_that_are_absent (confusion.shared_rows)
# fails: test_large_counts (confusion.shared_rows)
# fails: test_every_call_anew (confusion.shared_rows)
def confusion(y_true, y_pred):
    cm = [[0] * 10] * 10
    for t, p in zip(y_true, y_pred):
        cm[t][p] += 1
    return cm
