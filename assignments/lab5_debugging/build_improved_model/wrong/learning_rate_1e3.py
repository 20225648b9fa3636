# wrong: 1e3 was typed for 1e-3, with L2: the weights grow until they are nan
# shows: improved.learning_rate
# told: improved.learning_rate
# fails: test_learns (improved.learning_rate)
# fails: test_recognises_further_digits (improved.learning_rate)
import keras
from keras import layers


def build_improved_model():
    model = keras.Sequential([
        keras.Input((28, 28, 1)),
        layers.Conv2D(32, 3, activation="relu", kernel_regularizer="l2"),
        layers.MaxPooling2D(),
        layers.Conv2D(64, 3, activation="relu", kernel_regularizer="l2"),
        layers.MaxPooling2D(),
        layers.Flatten(),
        layers.Dense(10, activation="softmax"),
    ])
    model.compile(
        optimizer=keras.optimizers.SGD(learning_rate=1e3),
        loss="sparse_categorical_crossentropy",
        metrics=["accuracy"],
    )
    return model
