# wrong: returns after the first pair, as return stands inside the loop
# shows: confusion.one_image
# told: confusion.one_image
# fails: test_rows_are_actual (confusion.one_image)
# fails: test_random_labels (confusion.one_image)
# fails: test_digits_that_are_absent (confusion.one_image)
# fails: test_large_counts (confusion.one_image)
# fails: test_every_call_anew (confusion.one_image)
import numpy as np


def confusion(y_true, y_pred):
    table = np.zeros((10, 10), dtype=int)
    for actual, guess in zip(y_true, y_pred):
        table[int(actual), int(guess)] = table[int(actual), int(guess)] + 1
        return table
