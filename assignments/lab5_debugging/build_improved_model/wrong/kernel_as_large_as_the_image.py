# wrong: a kernel of 28x28 has one place only, so that the convolution is a dense layer
# shows: improved.whole_image
# told: improved.whole_image
# fails: test_has_a_convolution (improved.whole_image)
import keras
from keras import layers


def build_improved_model():
    model = keras.Sequential([
        keras.Input((28, 28, 1)),
        layers.Conv2D(128, 28, activation="relu"),
        layers.Flatten(),
        layers.Dense(10, activation="softmax"),
    ])
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
