# wrong: save_weights instead of save, Keras refuses .keras and .h5 for that
# shows: model_file.not_a_model_file
from keras.models import load_model


def save_model(model, path):
    model.save_weights(path)


def restore_model(path):
    return load_model(path)
