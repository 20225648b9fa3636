# wrong: nditer runs in memory order, which differs from C order for a transposed array
# shows: argmax.column_order
# told: argmax.column_order
# fails: test_negative_values_and_rows (argmax.column_order)
# fails: test_any_shape (argmax.column_order)
import numpy as np


def first_argmax(values) -> int:
    index, best = -1, None
    for i, v in enumerate(np.nditer(np.asarray(values))):
        if best is None or v > best:
            index, best = i, v.item()
    return index
