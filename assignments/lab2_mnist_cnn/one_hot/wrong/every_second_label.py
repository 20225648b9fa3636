# wrong: steps over every second label
# shows: onehot.empty_rows
# told: onehot.empty_rows
# fails: test_all_ten_digits (onehot.empty_rows)
# fails: test_each_label_in_its_row (onehot.empty_rows)
# fails: test_few_different_digits (onehot.empty_rows)
# fails: test_labels_as_mnist_gives_them (onehot.empty_rows)
import numpy as np


def one_hot(labels):
    y = np.zeros((len(labels), 10))
    for i in range(0, len(labels), 2):
        y[i, labels[i]] = 1
    return y
