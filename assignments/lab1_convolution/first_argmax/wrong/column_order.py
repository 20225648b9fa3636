# wrong: flattened column by column (order="F")
# shows: argmax.column_order
# told: argmax.column_order
# fails: test_negative_values_and_rows (argmax.column_order)
# fails: test_any_shape (argmax.column_order)
import numpy as np


def first_argmax(values):
    flat = np.asarray(values).flatten(order="F").tolist()
    return flat.index(max(flat))
