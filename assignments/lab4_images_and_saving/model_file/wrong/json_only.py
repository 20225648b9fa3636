# wrong: writes only the architecture as JSON into the file
# shows: model_file.layers_only
# told: model_file.layers_only
# fails: test_file_holds_the_model (model_file.layers_only)
# fails: test_keras_file (model_file.layers_only)
# fails: test_h5_file (model_file.layers_only)
# fails: test_restores_a_file_of_another_session (model_file.not_restored)
# fails: test_any_model (model_file.layers_only)
import keras


def save_model(model, path):
    with open(path, "w") as f:
        f.write(model.to_json())


def restore_model(path):
    with open(path) as f:
        return keras.models.model_from_json(f.read())
