# wrong: returns the row of the largest value, for a digit's picture as well as for a list
# shows: argmax.row_number
# told: argmax.row_number
# fails: test_examples_of_the_lecture (argmax.row_number)
# fails: test_negative_values_and_rows (argmax.row_number)
# fails: test_any_shape (argmax.other)
import numpy as np


def first_argmax(values):
    places = np.nonzero(values == np.max(values))
    return int(places[0][0])
