# wrong: takes (28,28,1) but flattens it at once: no convolution
# shows: improved.no_convolution
# told: improved.no_convolution
# fails: test_has_a_convolution (improved.no_convolution)
import keras
from keras import layers


def build_improved_model():
    model = keras.Sequential([
        keras.Input((28, 28, 1)),
        layers.Flatten(),
        layers.Dense(512, activation="relu"),
        layers.Dropout(0.2),
        layers.Dense(10, activation="softmax"),
    ])
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
