# wrong: turns the values into whole numbers first, so 3.2 and 3.7 are equal (and probabilities are all 0)
# shows: argmax.fractions
# told: argmax.fractions
# fails: test_negative_values_and_rows (argmax.fractions)
# fails: test_negative_values_and_fractions (argmax.other)
# fails: test_any_shape (argmax.other)
import numpy as np


def first_argmax(values):
    flat = [int(v) for v in np.ravel(values)]
    return flat.index(max(flat))
