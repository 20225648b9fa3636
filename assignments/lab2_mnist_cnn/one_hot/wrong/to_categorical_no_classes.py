# wrong: the slide's to_categorical(labels) is only ten wide when a 9 is present
# shows: onehot.up_to_largest
# told: onehot.up_to_largest
# fails: test_ten_wide_without_a_nine (onehot.up_to_largest)
# fails: test_few_different_digits (onehot.up_to_largest)
# fails: test_labels_as_mnist_gives_them (onehot.up_to_largest)
from keras.utils import to_categorical


def one_hot(labels):
    return to_categorical(labels)
