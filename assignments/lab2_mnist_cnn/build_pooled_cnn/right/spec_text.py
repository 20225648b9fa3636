# right: the layers are read from a small text table
import keras

SPEC = """
conv 64
pool
conv 32
pool
flatten
dense 10
"""


def make_layer(line):
    kind, *number = line.split()
    if kind == "conv":
        return keras.layers.Conv2D(int(number[0]), 3, padding="same", activation="relu")
    if kind == "pool":
        return keras.layers.MaxPooling2D((2, 2))
    if kind == "flatten":
        return keras.layers.Flatten()
    return keras.layers.Dense(int(number[0]), activation="softmax")


def build_pooled_cnn():
    model = keras.Sequential()
    model.add(keras.Input((28, 28, 1)))
    for line in SPEC.strip().splitlines():
        model.add(make_layer(line))
    return model
