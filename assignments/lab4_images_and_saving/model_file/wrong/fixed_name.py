# wrong: always the lecture's mnist_model.keras, path is ignored
# shows: saved.other_name
# told: saved.other_name
# fails: test_file_holds_the_model (saved.other_name)
# fails: test_keras_file (saved.other_name)
# fails: test_h5_file (saved.other_name)
# fails: test_restores_a_file_of_another_session (model_file.looks_elsewhere)
# fails: test_any_model (saved.other_name)
from keras.models import load_model

FILE_NAME = 'mnist_model.keras'


def save_model(model, path):
    model.save(FILE_NAME)


def restore_model(path):
    return load_model(FILE_NAME)
