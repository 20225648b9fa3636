# wrong: row and column for a two-dimensional array, not the index of the flattened one
# shows: argmax.not_one_index
# told: argmax.not_one_index
# fails: test_examples_of_the_lecture (argmax.not_one_index)
# fails: test_negative_values_and_rows (argmax.not_one_index)
# fails: test_any_shape (argmax.not_one_index)
import numpy as np


def first_argmax(values):
    values = np.asarray(values)
    position = np.argwhere(values == values.max())[0]
    if len(position) == 1:
        return int(position[0])
    return tuple(int(p) for p in position)
