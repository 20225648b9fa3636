# wrong: the argmax of pandas, which is called idxmax
# shows: argmax.forbidden
# told: argmax.forbidden
# fails: test_without_np_argmax (argmax.forbidden)
import pandas as pd


def first_argmax(values):
    return int(pd.Series(values.ravel()).idxmax())
