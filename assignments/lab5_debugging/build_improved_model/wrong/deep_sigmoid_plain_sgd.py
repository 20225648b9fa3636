# wrong: sigmoid in every layer with plain SGD 0.01: the gradients vanish
# shows: improved.does_not_learn
# told: improved.does_not_learn
# fails: test_learns (improved.does_not_learn)
# fails: test_recognises_further_digits (improved.does_not_learn)
import keras
from keras import layers


def build_improved_model():
    model = keras.Sequential([keras.Input((28, 28, 1))])
    for filters in (8, 16, 32):
        model.add(layers.Conv2D(filters, 3, padding="same", activation="sigmoid"))
        model.add(layers.MaxPooling2D())
    model.add(layers.Flatten())
    model.add(layers.Dense(64, activation="sigmoid"))
    model.add(layers.Dense(10, activation="softmax"))
    model.compile(optimizer="sgd", loss="categorical_crossentropy", metrics=["accuracy"])
    return model
