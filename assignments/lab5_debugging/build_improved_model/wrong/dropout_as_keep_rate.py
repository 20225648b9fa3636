# wrong: Dropout(0.98) meant as "keep 98 %" throws 98 % away, three times
# shows: improved.too_much_dropout
# told: improved.too_much_dropout
# fails: test_learns (improved.too_much_dropout)
# fails: test_recognises_further_digits (improved.too_much_dropout)
import keras
from keras import layers

KEEP = 0.98


def build_improved_model():
    model = keras.Sequential([
        keras.Input((28, 28, 1)),
        layers.Conv2D(8, 3, activation="relu"),
        layers.MaxPooling2D(),
        layers.Dropout(KEEP),
        layers.Conv2D(16, 3, activation="relu"),
        layers.MaxPooling2D(),
        layers.Dropout(KEEP),
        layers.Flatten(),
        layers.Dense(128, activation="relu"),
        layers.Dropout(KEEP),
        layers.Dense(10, activation="softmax"),
    ])
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
