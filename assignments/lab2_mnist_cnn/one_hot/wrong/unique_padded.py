# wrong: always ten wide, but the column is the rank among the labels present, not the digit
# shows: onehot.by_occurrence
# told: onehot.by_occurrence
# fails: test_all_ten_digits (onehot.by_occurrence)
# fails: test_few_different_digits (onehot.by_occurrence)
# fails: test_labels_as_mnist_gives_them (onehot.by_occurrence)
import numpy as np


def one_hot(labels):
    classes = sorted(set(int(y) for y in labels))
    out = np.zeros((len(labels), 10))
    for i, y in enumerate(labels):
        out[i, classes.index(int(y))] = 1
    return out
