# wrong: the first rows of the identity matrix, whatever the labels
# shows: onehot.row_number
# told: onehot.row_number
# fails: test_all_ten_digits (onehot.row_number)
# fails: test_each_label_in_its_row (onehot.row_number)
# fails: test_few_different_digits (onehot.row_number)
# fails: test_labels_as_mnist_gives_them (onehot.row_number)
import numpy as np


def one_hot(labels):
    return np.eye(10)[: len(labels)]
