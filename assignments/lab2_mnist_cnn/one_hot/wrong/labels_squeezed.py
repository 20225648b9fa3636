# wrong: squeezes the labels, and a single one has no length afterwards
# shows: onehot.single_raises
# told: onehot.single_raises
# fails: test_ten_wide_without_a_nine (onehot.single_raises)
# fails: test_few_different_digits (onehot.single_raises)
import numpy as np


def one_hot(labels):
    flat = np.array(labels).squeeze()
    encoded = np.zeros((len(flat), 10))
    for row, label in zip(encoded, flat):
        row[label] = 1
    return encoded
