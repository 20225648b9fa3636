# wrong: the slide's to_categorical(labels) is only ten wide when a 9 is present
from keras.utils import to_categorical


def one_hot(labels):
    return to_categorical(labels)
