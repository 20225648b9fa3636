# wrong: one array is filled on and copied into the result for each label, never set back to zeros
# shows: onehot.keeps_ones
# told: onehot.keeps_ones
# fails: test_all_ten_digits (onehot.keeps_ones)
# fails: test_each_label_in_its_row (onehot.keeps_ones)
# fails: test_few_different_digits (onehot.keeps_ones)
# fails: test_labels_as_mnist_gives_them (onehot.keeps_ones)
import numpy as np


def one_hot(labels):
    result, row = [], np.zeros(10)
    for label in labels:
        row[label] = 1
        result.append(row.copy())
    return np.array(result)
