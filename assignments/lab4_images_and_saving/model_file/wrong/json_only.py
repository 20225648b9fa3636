# wrong: writes only the architecture as JSON into the file
# shows: model_file.not_a_model_file
import keras


def save_model(model, path):
    with open(path, "w") as f:
        f.write(model.to_json())


def restore_model(path):
    with open(path) as f:
        return keras.models.model_from_json(f.read())
