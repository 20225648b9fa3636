# wrong: puts a division by 255 in front of the restored net, so it predicts differently
# shows: saved.added_layer
# told: saved.added_layer
# fails: test_keras_file (saved.added_layer)
# fails: test_h5_file (model_file.not_restored)
# fails: test_restores_a_file_of_another_session (model_file.not_restored)
# fails: test_any_model (model_file.not_restored)
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
