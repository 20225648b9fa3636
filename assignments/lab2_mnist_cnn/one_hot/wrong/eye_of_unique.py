# wrong: the width is the number of different labels, which breaks as soon as a digit is absent
# shows: onehot.only_occurring
# told: onehot.only_occurring
# fails: test_all_ten_digits (onehot.only_occurring)
# fails: test_few_different_digits (onehot.only_occurring)
# fails: test_labels_as_mnist_gives_them (onehot.only_occurring)
import numpy as np


def one_hot(labels):
    classes, index = np.unique(labels, return_inverse=True)
    return np.eye(len(classes), dtype='float32')[index]
