# wrong: crosstab without reindex drops absent digits
# shows: confusion.shape
# told: confusion.shape
# fails: test_ten_rows_and_columns (confusion.shape)
# fails: test_rows_are_actual (confusion.shape)
# fails: test_digits_that_are_absent (confusion.shape)
# fails: test_large_counts (confusion.shape)
import pandas as pd


def confusion(y_true, y_pred):
    return pd.crosstab(y_true, y_pred).to_numpy()
