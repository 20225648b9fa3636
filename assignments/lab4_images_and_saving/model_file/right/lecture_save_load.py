# right: model.save and load_model as on the slide
from keras.models import load_model


def save_model(model, path):
    model.save(path)


def restore_model(path):
    new_model = load_model(path)
    return new_model
