# wrong: the second pooling's result is not assigned, Flatten sees 14x14
# shows: cnn.not_pooled
# told: cnn.not_pooled
# fails: test_layers_in_order (cnn.not_pooled)
from keras import Input, Model
from keras.layers import Conv2D, Dense, Flatten, MaxPooling2D


def build_pooled_cnn():
    inputs = Input((28, 28, 1))
    x = Conv2D(64, 3, padding="same", activation="relu")(inputs)
    x = MaxPooling2D(2)(x)
    x = Conv2D(32, 3, padding="same", activation="relu")(x)
    MaxPooling2D(2)(x)
    x = Flatten()(x)
    return Model(inputs, Dense(10, activation="softmax")(x))
