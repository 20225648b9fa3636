# wrong: eleven columns, 0 to 10
# shows: onehot.width
# told: onehot.width
# fails: test_all_ten_digits (onehot.width)
# fails: test_each_label_in_its_row (onehot.width)
# fails: test_few_different_digits (onehot.width)
# fails: test_labels_as_mnist_gives_them (onehot.width)
from tensorflow.keras.utils import to_categorical


def one_hot(labels):
    return to_categorical(labels, num_classes=11)
