# wrong: counts in a pandas table and leaves nan where a pair does not occur
# shows: confusion.nan
# told: confusion.nan
# fails: test_rows_are_actual (confusion.nan)
# fails: test_random_labels (confusion.nan)
# fails: test_digits_that_are_absent (confusion.nan)
# fails: test_large_counts (confusion.nan)
# fails: test_every_call_anew (confusion.nan)
import pandas as pd


def confusion(y_true, y_pred):
    pairs = pd.DataFrame({"actual": y_true, "predicted": y_pred})
    counts = pairs.groupby(["actual", "predicted"]).size().unstack()
    return counts.reindex(range(10)).reindex(range(10), axis=1).values
