# wrong: both convolutions take the image, and only the second goes on
# shows: cnn.first_left_out
# told: cnn.first_left_out
# fails: test_layers_in_order (cnn.first_left_out)
from keras import Input, Model, layers


def build_cnn():
    image = Input((28, 28, 1))
    layers.Conv2D(64, 3, activation="relu")(image)
    maps = layers.Conv2D(32, 3, activation="relu")(image)
    flat = layers.Flatten()(maps)
    return Model(image, layers.Dense(10, activation="softmax")(flat))
