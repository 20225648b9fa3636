# wrong: a dictionary numbers the digits of this batch, so that an absent digit moves the others
# shows: onehot.by_occurrence
# told: onehot.by_occurrence
# fails: test_all_ten_digits (onehot.by_occurrence)
# fails: test_few_different_digits (onehot.by_occurrence)
# fails: test_labels_as_mnist_gives_them (onehot.by_occurrence)
import numpy as np


def one_hot(labels):
    places = {digit: place for place, digit in enumerate(sorted(set(labels.tolist())))}
    rows = np.zeros((len(labels), 10))
    for row, digit in zip(rows, labels.tolist()):
        row[places[digit]] = 1
    return rows
