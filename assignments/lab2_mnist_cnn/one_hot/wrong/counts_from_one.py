# wrong: column = label - 1, so 0 lands in the last column
# shows: onehot.shifted
# told: onehot.shifted
# fails: test_all_ten_digits (onehot.shifted)
# fails: test_each_label_in_its_row (onehot.shifted)
# fails: test_few_different_digits (onehot.shifted)
# fails: test_labels_as_mnist_gives_them (onehot.shifted)
import numpy as np


def one_hot(labels):
    result = np.zeros((len(labels), 10))
    for i, y in enumerate(labels):
        result[i, int(y) - 1] = 1
    return result
