# wrong: rebuilt from the configuration, so the weights are random
# shows: model_file.weights_anew
# told: model_file.weights_anew
# fails: test_keras_file (model_file.weights_anew)
# fails: test_h5_file (model_file.weights_anew)
# fails: test_restores_a_file_of_another_session (model_file.weights_anew)
# fails: test_any_model (model_file.weights_anew)
import keras


def save_model(model, path):
    model.save(path)


def restore_model(path):
    loaded = keras.models.load_model(path, compile=False)
    new_model = loaded.__class__.from_config(loaded.get_config())
    new_model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
    return new_model
