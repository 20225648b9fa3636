# wrong: tanh instead of ReLU in the rebuilt net
# shows: weights.missing_relu
# told: weights.missing_relu
# fails: test_predicts_the_same (weights.missing_relu)
# fails: test_evaluates_the_same (weights.evaluates_otherwise)
# fails: test_restores_other_weights (weights.missing_relu)
# fails: test_evaluates_other_images_the_same (weights.evaluates_otherwise)
# fails: test_a_new_model_each_time (weights.missing_relu)
import tensorflow as tf
from tensorflow.keras import layers, models


def save_weights(model, path):
    model.save_weights(path)


def restore_weights(path):
    net = models.Sequential()
    net.add(layers.Conv2D(64, (3, 3), activation="tanh", input_shape=(28, 28, 1)))
    net.add(layers.Conv2D(32, (3, 3), activation="tanh"))
    net.add(layers.Flatten())
    net.add(layers.Dense(10, activation="softmax"))
    net.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
    net.load_weights(path)
    return net
