# wrong: Adam with learning rate 1.0 does not learn
# shows: improved.learning_rate
# told: improved.learning_rate
# fails: test_learns (improved.learning_rate)
# fails: test_recognises_further_digits (improved.learning_rate)
import keras
from keras import layers


def build_improved_model():
    model = keras.Sequential([
        keras.Input((28, 28, 1)),
        layers.Conv2D(8, 3, activation="relu"),
        layers.MaxPooling2D(),
        layers.Conv2D(16, 3, activation="relu"),
        layers.MaxPooling2D(),
        layers.Flatten(),
        layers.Dense(128, activation="relu"),
        layers.Dense(10, activation="softmax"),
    ])
    model.compile(optimizer=keras.optimizers.Adam(learning_rate=1.0),
                  loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
