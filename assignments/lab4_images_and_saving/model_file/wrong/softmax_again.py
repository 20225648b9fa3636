# wrong: adds a second softmax to the restored net
# shows: saved.other_predictions
import keras


def save_model(model, path):
    model.save(path)


def restore_model(path):
    loaded = keras.models.load_model(path)
    probability_model = keras.Sequential([loaded, keras.layers.Softmax()])
    return probability_model
