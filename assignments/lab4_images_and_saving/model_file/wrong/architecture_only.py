# wrong: the weights are lost, clone_model gives the loaded net new random weights
# shows: model_file.weights_anew
# told: model_file.weights_anew
# fails: test_keras_file (model_file.weights_anew)
# fails: test_h5_file (model_file.weights_anew)
# fails: test_restores_a_file_of_another_session (model_file.weights_anew)
# fails: test_any_model (model_file.weights_anew)
from keras.models import load_model, clone_model


def save_model(model, path):
    model.save(path)


def restore_model(path):
    loaded = load_model(path)
    return clone_model(loaded)
