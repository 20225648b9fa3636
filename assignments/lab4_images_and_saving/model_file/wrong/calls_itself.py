# wrong: calls its own function, which it takes for the one that it imported under that name
# shows: saved.calls_itself
# told: saved.calls_itself
# fails: test_keras_file (saved.calls_itself)
# fails: test_h5_file (saved.calls_itself)
# fails: test_restores_a_file_of_another_session (student.raised_recursion)
# fails: test_any_model (saved.calls_itself)
from keras.models import load_model as restore_model


def save_model(model, path):
    model.save(path)


def restore_model(path):
    model = restore_model(path)
    model.summary()
    return model
