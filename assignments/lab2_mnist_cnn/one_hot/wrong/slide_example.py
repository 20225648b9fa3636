# wrong: only the slide's y_train[0], a five, for every label
# shows: onehot.one_row
# told: onehot.one_row
# fails: test_all_ten_digits (onehot.one_row)
# fails: test_each_label_in_its_row (onehot.one_row)
# fails: test_few_different_digits (onehot.one_row)
# fails: test_labels_as_mnist_gives_them (onehot.one_row)
import numpy as np


def one_hot(labels):
    five = [0, 0, 0, 0, 0, 1, 0, 0, 0, 0]
    return np.array([five] * len(labels))
