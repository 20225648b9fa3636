# wrong: the weights are lost, clone_model gives the loaded net new random weights
# shows: saved.other_predictions
from keras.models import load_model, clone_model


def save_model(model, path):
    model.save(path)


def restore_model(path):
    loaded = load_model(path)
    return clone_model(loaded)
