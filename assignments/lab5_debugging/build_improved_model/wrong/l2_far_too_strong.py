# wrong: L2 penalty of 10 pushes all weights to zero
# shows: improved.does_not_learn
# told: improved.does_not_learn
# fails: test_learns (improved.does_not_learn)
# fails: test_recognises_further_digits (improved.does_not_learn)
import keras
from keras import layers
from keras.regularizers import l2


def build_improved_model():
    model = keras.Sequential([
        keras.Input((28, 28, 1)),
        layers.Conv2D(8, 3, activation="relu", kernel_regularizer=l2(10)),
        layers.MaxPooling2D(),
        layers.Conv2D(16, 3, activation="relu", kernel_regularizer=l2(10)),
        layers.MaxPooling2D(),
        layers.Flatten(),
        layers.Dense(10, activation="softmax", kernel_regularizer=l2(10)),
    ])
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
    return model
