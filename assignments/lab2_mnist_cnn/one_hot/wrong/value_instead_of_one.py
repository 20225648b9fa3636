# wrong: writes the digit itself into its column instead of 1
# shows: onehot.label_as_value
# told: onehot.label_as_value
# fails: test_all_ten_digits (onehot.label_as_value)
# fails: test_each_label_in_its_row (onehot.label_as_value)
# fails: test_few_different_digits (onehot.label_as_value)
# fails: test_labels_as_mnist_gives_them (onehot.label_as_value)
import numpy as np


def one_hot(labels):
    out = np.zeros((len(labels), 10))
    for i, y in enumerate(labels):
        out[i, y] = y
    return out
