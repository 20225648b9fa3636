# wrong: writes each label in base two, padded to ten places
# shows: onehot.binary
# told: onehot.binary
# fails: test_all_ten_digits (onehot.binary)
# fails: test_each_label_in_its_row (onehot.binary)
# fails: test_few_different_digits (onehot.binary)
# fails: test_labels_as_mnist_gives_them (onehot.binary)
import numpy as np


def one_hot(labels):
    return np.array([[int(bit) for bit in f"{int(label):010b}"] for label in labels])
