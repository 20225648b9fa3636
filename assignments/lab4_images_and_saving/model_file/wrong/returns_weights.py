# wrong: returns the weights, not a model
# shows: answer.not_a_model
from keras.models import load_model


def save_model(model, path):
    model.save(path)


def restore_model(path):
    model = load_model(path, compile=False)
    return model.get_weights()
