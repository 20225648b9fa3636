# wrong: adds a second softmax to the restored net
# shows: saved.added_layer
# told: saved.added_layer
# fails: test_keras_file (saved.added_layer)
# fails: test_h5_file (saved.added_layer)
# fails: test_restores_a_file_of_another_session (saved.added_layer)
# fails: test_any_model (saved.added_layer)
import keras


def save_model(model, path):
    model.save(path)


def restore_model(path):
    loaded = keras.models.load_model(path)
    probability_model = keras.Sequential([loaded, keras.layers.Softmax()])
    return probability_model
