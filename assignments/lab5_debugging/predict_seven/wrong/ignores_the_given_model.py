# wrong: predicts with a new untrained network instead of the model it was given
# shows: seven.not_asked
# told: seven.not_asked
# fails: test_reaches_the_model_as_a_batch (seven.not_asked)
# fails: test_pixels_are_scaled (seven.not_asked)
import keras
import numpy as np
from PIL import Image


def make_model():
    return keras.Sequential([
        keras.Input((28, 28, 1)),
        keras.layers.Conv2D(64, 3, activation="relu"),
        keras.layers.Conv2D(32, 3, activation="relu"),
        keras.layers.Flatten(),
        keras.layers.Dense(10, activation="softmax"),
    ])


def predict_seven(model, path):
    x = np.array(Image.open(path).convert("L")).reshape(1, 28, 28, 1) / 255.0
    model = make_model()
    return model.predict(x, verbose=0)
