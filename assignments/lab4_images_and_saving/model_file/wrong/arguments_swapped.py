# wrong: save_model takes (path, model), the other way round
# shows: student.signature
from keras.models import load_model


def save_model(path, model):
    model.save(path)


def restore_model(path):
    return load_model(path)
