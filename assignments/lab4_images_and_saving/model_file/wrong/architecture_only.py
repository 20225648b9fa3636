# wrong: the weights are lost, clone_model gives the loaded net new random weights
# shows: saved.other_weights
# told: saved.other_weights
# fails: test_keras_file (saved.other_weights)
# fails: test_h5_file (saved.other_weights)
# fails: test_saves_over_an_old_file (saved.other_weights)
# fails: test_restores_a_file_of_another_session (saved.other_weights)
# fails: test_any_model (saved.other_weights)
# fails: test_saves_over_an_old_h5_file (saved.other_weights)
from keras.models import load_model, clone_model


def save_model(model, path):
    model.save(path)


def restore_model(path):
    loaded = load_model(path)
    return clone_model(loaded)
