# wrong: a home-made loss has lost its minus sign, so training makes the net worse
# shows: improved.does_not_learn
# told: improved.does_not_learn
# fails: test_learns (improved.does_not_learn)
# fails: test_recognises_further_digits (improved.does_not_learn)
import keras
from keras import layers, ops


def my_crossentropy(y_true, y_pred):
    return ops.mean(y_true * ops.log(y_pred + 1e-7), axis=-1)


def build_improved_model():
    model = keras.Sequential([
        keras.Input((28, 28, 1)),
        layers.Conv2D(8, 3, activation="relu"),
        layers.MaxPooling2D(),
        layers.Conv2D(16, 3, activation="relu"),
        layers.MaxPooling2D(),
        layers.Flatten(),
        layers.Dense(10, activation="softmax"),
    ])
    model.compile(optimizer="adam", loss=my_crossentropy, metrics=["accuracy"])
    return model
