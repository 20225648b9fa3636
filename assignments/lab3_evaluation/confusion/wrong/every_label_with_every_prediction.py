# wrong: pairs each label with all predictions in a table of pairs, and counts them all
# shows: confusion.all_pairs
# told: confusion.all_pairs
# fails: test_ten_rows_and_columns (confusion.all_pairs)
# fails: test_rows_are_actual (confusion.all_pairs)
# fails: test_random_labels (confusion.all_pairs)
# fails: test_digits_that_are_absent (confusion.all_pairs)
def confusion(y_true, y_pred):
    cells = [[0 for _ in range(10)] for _ in range(10)]
    for i in range(len(y_true)):
        for j in range(len(y_pred)):
            cells[y_true[i]][y_pred[j]] += 1
    return cells
