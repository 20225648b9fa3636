# wrong: Flatten is given the first convolution's output, and the second one goes nowhere
# shows: cnn.left_out
# told: cnn.left_out
# fails: test_layers_in_order (cnn.left_out)
from keras import Input, Model
from keras.layers import Conv2D, Dense, Flatten


def build_cnn():
    image = Input((28, 28, 1))
    first = Conv2D(64, 3, activation="relu")(image)
    second = Conv2D(32, 3, activation="relu")(first)
    flat = Flatten()(first)
    return Model(image, Dense(10, activation="softmax")(flat))
