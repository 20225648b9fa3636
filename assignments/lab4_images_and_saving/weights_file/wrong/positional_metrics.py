# wrong: compile's third positional argument is loss_weights, not metrics, so evaluate fails
# shows: weights.metrics_as_loss_weights
# told: weights.metrics_as_loss_weights
# fails: test_evaluates_the_same (weights.metrics_as_loss_weights)
# fails: test_evaluates_other_images_the_same (weights.metrics_as_loss_weights)
import tensorflow as tf
from tensorflow.keras import Input, Model
from tensorflow.keras.layers import Conv2D, Dense, Flatten


def save_weights(model, path):
    model.save_weights(path)


def restore_weights(path):
    inputs = Input(shape=(28, 28, 1))
    h = Conv2D(64, 3, activation="relu")(inputs)
    h = Conv2D(32, 3, activation="relu")(h)
    h = Flatten()(h)
    outputs = Dense(10, activation="softmax")(h)
    model = Model(inputs=inputs, outputs=outputs)
    model.compile("adam", "categorical_crossentropy", ["accuracy"])
    model.load_weights(path)
    return model
