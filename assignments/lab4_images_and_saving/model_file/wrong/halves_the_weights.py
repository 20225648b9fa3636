# wrong: every weight of the restored model is halved
# shows: saved.other_weights
# told: saved.other_weights
# fails: test_keras_file (saved.other_weights)
# fails: test_h5_file (saved.other_weights)
# fails: test_restores_a_file_of_another_session (saved.other_weights)
# fails: test_any_model (saved.other_weights)
import keras


def save_model(model, path):
    model.save(path)


def restore_model(path):
    model = keras.models.load_model(path)
    model.set_weights([0.5 * weight for weight in model.get_weights()])
    return model
