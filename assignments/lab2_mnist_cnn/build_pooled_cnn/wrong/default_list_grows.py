# wrong: a list as default value, which keeps its layers from call to call
# shows: cnn.only_once
# told: cnn.only_once
# fails: test_builds_again (cnn.only_once)
import keras
from keras.layers import Conv2D, Dense, Flatten, MaxPool2D


def build_pooled_cnn(stack=[]):
    stack.append(keras.Input((28, 28, 1)))
    for count in 64, 32:
        stack.append(Conv2D(count, 3, padding="same", activation="relu"))
        stack.append(MaxPool2D(2))
    stack += [Flatten(), Dense(10, activation="softmax")]
    return keras.Sequential(stack)
