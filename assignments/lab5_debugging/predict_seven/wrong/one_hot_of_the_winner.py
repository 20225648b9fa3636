# wrong: returns a rounded one-hot row instead of what the model predicts
# shows: seven.rounded
# told: seven.rounded
# fails: test_returns_the_prediction (seven.rounded)
# fails: test_answer_is_the_prediction (seven.rounded)
import keras
import numpy as np
from PIL import Image


def predict_seven(model, path):
    img = Image.open(path).convert("L")
    x = np.asarray(img, dtype="float32")[None, ..., None] / 255.0
    best = np.argmax(model.predict(x, verbose=0), axis=1)
    return keras.utils.to_categorical(best, 10)
