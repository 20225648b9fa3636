# wrong: one index for each row of a two-dimensional array
# shows: argmax.not_one_index
# told: argmax.not_one_index
# fails: test_examples_of_the_lecture (argmax.not_one_index)
# fails: test_negative_values_and_rows (argmax.not_one_index)
# fails: test_any_shape (argmax.not_one_index)
import numpy as np


def first_argmax(values):
    values = np.asarray(values)
    if values.ndim == 1:
        numbers = list(values)
        return numbers.index(max(numbers))
    return np.array([first_argmax(row) for row in values])
