# wrong: adds a second softmax to the restored net
# shows: saved.other_predictions
# told: saved.other_predictions
# fails: test_keras_file (saved.other_predictions)
# fails: test_h5_file (saved.other_predictions)
# fails: test_saves_over_an_old_file (saved.other_predictions)
# fails: test_restores_a_file_of_another_session (saved.other_predictions)
# fails: test_any_model (saved.other_predictions)
# fails: test_saves_over_an_old_h5_file (saved.other_predictions)
import keras


def save_model(model, path):
    model.save(path)


def restore_model(path):
    loaded = keras.models.load_model(path)
    probability_model = keras.Sequential([loaded, keras.layers.Softmax()])
    return probability_model
