# wrong: restore_model loads but does not return
# shows: model.none
# told: model.none
# fails: test_keras_file (model.none)
# fails: test_h5_file (model.none)
# fails: test_restores_a_file_of_another_session (model.none)
# fails: test_any_model (model.none)
from keras.models import load_model


def save_model(model, path):
    model.save(path)


def restore_model(path):
    new_model = load_model(path)
    new_model.summary()
