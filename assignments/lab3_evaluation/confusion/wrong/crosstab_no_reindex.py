# wrong: crosstab without reindex drops absent digits
# shows: confusion.absent_digits
# told: confusion.absent_digits
# fails: test_ten_rows_and_columns (confusion.absent_digits)
# fails: test_rows_are_actual (confusion.absent_digits)
# fails: test_digits_that_are_absent (confusion.absent_digits)
import pandas as pd


def confusion(y_true, y_pred):
    return pd.crosstab(y_true, y_pred).to_numpy()
