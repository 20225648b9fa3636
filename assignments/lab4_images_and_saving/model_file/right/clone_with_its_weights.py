# right: a clone gets the weights of the loaded model
import keras


def save_model(model, path):
    model.save(path)


def restore_model(path):
    loaded = keras.models.load_model(path, compile=False)
    fresh = keras.models.clone_model(loaded)
    fresh.set_weights(loaded.get_weights())
    return fresh
