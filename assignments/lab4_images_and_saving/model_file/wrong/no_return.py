# wrong: restore_model loads but does not return
# shows: answer.none
from keras.models import load_model


def save_model(model, path):
    model.save(path)


def restore_model(path):
    new_model = load_model(path)
    new_model.summary()
