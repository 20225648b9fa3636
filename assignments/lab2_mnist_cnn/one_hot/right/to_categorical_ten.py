# right: to_categorical with the number of classes
from keras.utils import to_categorical


def one_hot(labels):
    return to_categorical(labels, 10)
