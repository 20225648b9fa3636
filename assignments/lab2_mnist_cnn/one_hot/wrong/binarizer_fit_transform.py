# wrong: LabelBinarizer fitted on the labels themselves
# shows: onehot.width
# told: onehot.width
# fails: test_all_ten_digits (onehot.width)
# fails: test_few_different_digits (onehot.width)
# fails: test_labels_as_mnist_gives_them (onehot.width)
from sklearn.preprocessing import LabelBinarizer


def one_hot(labels):
    return LabelBinarizer().fit_transform(labels)
