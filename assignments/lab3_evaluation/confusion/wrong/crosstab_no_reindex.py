# wrong: crosstab without reindex drops absent digits
# shows: confusion.shape
import pandas as pd


def confusion(y_true, y_pred):
    return pd.crosstab(y_true, y_pred).to_numpy()
