# wrong: counts the labels from 1
# shows: onehot.label_left_out
# told: onehot.label_left_out
# fails: test_all_ten_digits (onehot.label_left_out)
# fails: test_each_label_in_its_row (onehot.label_left_out)
# fails: test_few_different_digits (onehot.label_left_out)
# fails: test_labels_as_mnist_gives_them (onehot.label_left_out)
import numpy as np


def one_hot(labels):
    y = np.zeros((len(labels), 10))
    for i in range(1, len(labels)):
        y[i, labels[i]] = 1
    return y
