# wrong: saves weights only, and renames the file to get round the ending that Keras asks for
# shows: model_file.weights_only
# told: model_file.weights_only
# fails: test_file_holds_the_model (model_file.weights_only)
# fails: test_keras_file (model_file.weights_only)
# fails: test_h5_file (model_file.weights_only)
# fails: test_any_model (model_file.weights_only)
import os

from keras.models import load_model


def save_model(model, path):
    model.save_weights("temporary.weights.h5")
    os.replace("temporary.weights.h5", path)


def restore_model(path):
    return load_model(path)
