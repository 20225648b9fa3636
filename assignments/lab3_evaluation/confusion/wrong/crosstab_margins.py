# wrong: margins=True adds a row and a column of totals
# shows: confusion.shape
import numpy as np
import pandas as pd


def confusion(y_true, y_pred):
    table = pd.crosstab(pd.Categorical(y_true, categories=range(10)),
                        pd.Categorical(y_pred, categories=range(10)), dropna=False, margins=True)
    return np.asarray(table)
