# wrong: save_weights instead of save, Keras refuses .keras and .h5 for that
# shows: model_file.weights_only
# told: model_file.weights_only
# fails: test_file_holds_the_model (model_file.weights_only)
# fails: test_keras_file (model_file.weights_only)
# fails: test_h5_file (model_file.weights_only)
# fails: test_any_model (model_file.weights_only)
from keras.models import load_model


def save_model(model, path):
    model.save_weights(path)


def restore_model(path):
    return load_model(path)
