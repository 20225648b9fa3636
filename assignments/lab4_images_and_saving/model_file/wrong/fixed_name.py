# wrong: always the lecture's mnist_model.keras, path is ignored
# shows: saved.no_file
# told: saved.no_file
# fails: test_file_holds_the_model (saved.no_file)
# fails: test_keras_file (saved.no_file)
# fails: test_h5_file (saved.no_file)
# fails: test_saves_over_an_old_file (saved.no_file)
# fails: test_restores_a_file_of_another_session (student.raised)
# fails: test_any_model (saved.no_file)
# fails: test_saves_over_an_old_h5_file (saved.no_file)
from keras.models import load_model

FILE_NAME = 'mnist_model.keras'


def save_model(model, path):
    model.save(FILE_NAME)


def restore_model(path):
    return load_model(FILE_NAME)
