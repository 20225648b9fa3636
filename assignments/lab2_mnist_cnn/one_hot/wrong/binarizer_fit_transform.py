# wrong: LabelBinarizer fitted on the labels themselves
# shows: onehot.only_occurring
# told: onehot.only_occurring
# fails: test_all_ten_digits (onehot.only_occurring)
# fails: test_few_different_digits (onehot.only_occurring)
# fails: test_labels_as_mnist_gives_them (onehot.only_occurring)
from sklearn.preprocessing import LabelBinarizer


def one_hot(labels):
    return LabelBinarizer().fit_transform(labels)
