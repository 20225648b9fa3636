# wrong: always the lecture's mnist_model.keras, path is ignored
# shows: saved.no_file
from keras.models import load_model

FILE_NAME = 'mnist_model.keras'


def save_model(model, path):
    model.save(FILE_NAME)


def restore_model(path):
    return load_model(FILE_NAME)
