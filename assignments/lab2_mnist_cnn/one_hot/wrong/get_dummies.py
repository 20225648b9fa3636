# wrong: pd.get_dummies makes columns only for digits that occur
# shows: onehot.only_occurring
# told: onehot.only_occurring
# fails: test_all_ten_digits (onehot.only_occurring)
# fails: test_few_different_digits (onehot.only_occurring)
# fails: test_labels_as_mnist_gives_them (onehot.only_occurring)
import pandas as pd


def one_hot(labels):
    return pd.get_dummies(labels).values.astype('float32')
