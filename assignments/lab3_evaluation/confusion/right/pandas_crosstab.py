# right: pandas crosstab, reindexed to all digits
import pandas as pd

DIGITS = list(range(10))


def confusion(y_true, y_pred):
    table = pd.crosstab(pd.Series(y_true, name="실제"), pd.Series(y_pred, name="예측"))
    table = table.reindex(index=DIGITS, columns=DIGITS, fill_value=0)
    return table.to_numpy()
