# wrong: Adam at 6e-6 instead of its default: the model learns something, but far too slowly
# shows: improved.learning_rate
# told: improved.learning_rate
# fails: test_learns (improved.learning_rate)
# fails: test_recognises_further_digits (improved.learning_rate)
from tensorflow.keras import layers, models, optimizers


def build_improved_model():
    model = models.Sequential()
    model.add(layers.Input(shape=(28, 28, 1)))
    model.add(layers.Conv2D(32, (3, 3), activation="relu"))
    model.add(layers.MaxPooling2D((2, 2)))
    model.add(layers.Conv2D(64, (3, 3), activation="relu"))
    model.add(layers.Flatten())
    model.add(layers.Dense(64, activation="relu"))
    model.add(layers.Dense(10, activation="softmax"))
    model.compile(
        optimizer=optimizers.Adam(learning_rate=6e-6), loss="sparse_categorical_crossentropy", metrics=["accuracy"]
    )
    return model
