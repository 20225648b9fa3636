# wrong: keeps the model in a dictionary and reads it from there, a new session (or another path) finds nothing
# shows: model_file.not_a_model_file
# told: model_file.not_a_model_file
# fails: test_file_holds_the_model (model_file.not_a_model_file)
# fails: test_keras_file (student.raised_key)
# fails: test_h5_file (student.raised_key)
# fails: test_restores_a_file_of_another_session (student.raised_key)
# fails: test_any_model (student.raised_key)
import keras

saved_models = {}


def save_model(model, path):
    saved_models[str(path)] = keras.models.clone_model(model)
    saved_models[str(path)].set_weights(model.get_weights())
    open(path, "w").close()


def restore_model(path):
    return saved_models[str(path)]
