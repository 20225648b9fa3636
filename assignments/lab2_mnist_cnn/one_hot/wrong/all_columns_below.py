# wrong: fills each row with ones up to the label, as if the label were an amount
# shows: onehot.up_to_label
# told: onehot.up_to_label
# fails: test_all_ten_digits (onehot.up_to_label)
# fails: test_each_label_in_its_row (onehot.up_to_label)
# fails: test_few_different_digits (onehot.up_to_label)
# fails: test_labels_as_mnist_gives_them (onehot.up_to_label)
import numpy as np


def one_hot(labels):
    table = np.zeros((len(labels), 10))
    for row, label in enumerate(labels):
        table[row, : int(label) + 1] = 1
    return table
