# wrong: always 60000 rows
# shows: onehot.fixed_count
# told: onehot.fixed_count
# fails: test_all_ten_digits (onehot.fixed_count)
# fails: test_each_label_in_its_row (onehot.fixed_count)
# fails: test_few_different_digits (onehot.fixed_count)
# fails: test_labels_as_mnist_gives_them (onehot.fixed_count)
import numpy as np


def one_hot(labels):
    y = np.zeros((60000, 10), dtype='float32')
    for i in range(len(labels)):
        y[i, labels[i]] = 1
    return y
