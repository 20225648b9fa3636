# wrong: margins=True adds a row and a column of totals
# shows: confusion.shape
# told: confusion.shape
# fails: test_ten_rows_and_columns (confusion.shape)
# fails: test_rows_are_actual (confusion.shape)
# fails: test_random_labels (confusion.shape)
# fails: test_digits_that_are_absent (confusion.shape)
import numpy as np
import pandas as pd


def confusion(y_true, y_pred):
    table = pd.crosstab(pd.Categorical(y_true, categories=range(10)),
                        pd.Categorical(y_pred, categories=range(10)), dropna=False, margins=True)
    return np.asarray(table)
