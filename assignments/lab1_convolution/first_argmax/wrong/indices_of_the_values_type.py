# wrong: numbers the places in the dtype of the values, which ends at 255 for pixels of uint8
# shows: argmax.narrow
# told: argmax.narrow
# fails: test_negative_values_and_rows (argmax.narrow)
import numpy as np


def first_argmax(values):
    flat = np.ravel(values)
    places = np.arange(flat.size).astype(flat.dtype)
    return int(places[flat == flat.max()][0])
