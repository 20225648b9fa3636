# wrong: puts a division by 255 in front of the restored net, so it predicts differently
# shows: saved.other_predictions
import keras
from keras import layers


def save_model(model, path):
    model.save(path)


def restore_model(path):
    loaded = keras.models.load_model(path)
    return keras.Sequential([
        keras.Input(shape=(28, 28, 1)),
        layers.Rescaling(1.0 / 255),
        loaded,
    ])
