# wrong: returns the weights, not a model
# shows: answer.not_a_model
# told: answer.not_a_model
# fails: test_keras_file (answer.not_a_model)
# fails: test_h5_file (answer.not_a_model)
# fails: test_restores_a_file_of_another_session (answer.not_a_model)
# fails: test_any_model (answer.not_a_model)
from keras.models import load_model


def save_model(model, path):
    model.save(path)


def restore_model(path):
    model = load_model(path, compile=False)
    return model.get_weights()
