# wrong: pooling by 14 before the first convolution leaves 2x2 pixels of the digit
# shows: improved.pooled_first
# told: improved.pooled_first
# fails: test_learns (improved.pooled_first)
# fails: test_recognises_further_digits (improved.pooled_first)
import keras
from keras import layers


def build_improved_model():
    model = keras.Sequential([
        keras.Input((28, 28, 1)),
        layers.MaxPooling2D(pool_size=14),
        layers.Conv2D(64, 3, padding="same", activation="relu"),
        layers.Conv2D(32, 3, padding="same", activation="relu"),
        layers.Flatten(),
        layers.Dense(10, activation="softmax"),
    ])
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
    return model
