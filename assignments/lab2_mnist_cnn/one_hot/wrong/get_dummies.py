# wrong: pd.get_dummies makes columns only for digits that occur
# shows: onehot.width
# told: onehot.width
# fails: test_all_ten_digits (onehot.width)
# fails: test_few_different_digits (onehot.width)
# fails: test_labels_as_mnist_gives_them (onehot.width)
import pandas as pd


def one_hot(labels):
    return pd.get_dummies(labels).values.astype('float32')
