# wrong: saves only the weights, beside path, and rebuilds the lecture's net: there is no model file at path
# shows: model_file.weights_only
# told: model_file.weights_only
# fails: test_file_holds_the_model (model_file.weights_only)
# fails: test_keras_file (model_file.weights_only)
# fails: test_h5_file (model_file.weights_only)
# fails: test_restores_a_file_of_another_session (model_file.looks_elsewhere)
# fails: test_any_model (model_file.weights_only)
import keras
from keras import layers


def weights_name(path):
    return str(path).rsplit(".", 1)[0] + ".weights.h5"


def save_model(model, path):
    model.save_weights(weights_name(path))


def restore_model(path):
    model = keras.Sequential([
        keras.Input((28, 28, 1)),
        layers.Conv2D(64, 3, activation="relu"),
        layers.Conv2D(32, 3, activation="relu"),
        layers.Flatten(),
        layers.Dense(10, activation="softmax"),
    ])
    model.load_weights(weights_name(path))
    return model
