# wrong: rebuilt from the configuration, so the weights are random
# shows: saved.other_weights
# told: saved.other_weights
# fails: test_keras_file (saved.other_weights)
# fails: test_h5_file (saved.other_weights)
# fails: test_saves_over_an_old_file (saved.other_weights)
# fails: test_restores_a_file_of_another_session (saved.other_weights)
# fails: test_any_model (saved.other_weights)
# fails: test_saves_over_an_old_h5_file (saved.other_weights)
import keras


def save_model(model, path):
    model.save(path)


def restore_model(path):
    loaded = keras.models.load_model(path, compile=False)
    new_model = loaded.__class__.from_config(loaded.get_config())
    new_model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
    return new_model
