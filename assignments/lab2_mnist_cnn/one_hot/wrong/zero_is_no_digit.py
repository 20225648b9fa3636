# wrong: compares with the digits 1 to 9, so that a 0 gets an empty row
# shows: onehot.digit_left_out
# told: onehot.digit_left_out
# fails: test_all_ten_digits (onehot.digit_left_out)
# fails: test_each_label_in_its_row (onehot.digit_left_out)
# fails: test_few_different_digits (onehot.digit_left_out)
import numpy as np


def one_hot(labels):
    coded = np.zeros((len(labels), 10))
    for digit in range(1, 10):
        coded[np.asarray(labels) == digit, digit] = 1
    return coded
