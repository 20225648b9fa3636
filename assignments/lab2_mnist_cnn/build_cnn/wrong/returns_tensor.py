# wrong: returns the output tensor, no Model is made
# shows: answer.not_a_model
# told: answer.not_a_model
# fails: test_has_convolutions (answer.not_a_model)
from keras import Input
from keras.layers import Conv2D, Dense, Flatten


def build_cnn():
    inputs = Input((28, 28, 1))
    x = Conv2D(64, 3, activation="relu")(inputs)
    x = Conv2D(32, 3, activation="relu")(x)
    x = Flatten()(x)
    outputs = Dense(10, activation="softmax")(x)
    return outputs
