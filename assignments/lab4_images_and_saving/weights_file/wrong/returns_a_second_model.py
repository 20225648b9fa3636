# wrong: the weights go into one model, and a fresh one is compiled and returned
# shows: weights.loaded_elsewhere
# told: weights.loaded_elsewhere
# fails: test_restores_the_weights (weights.loaded_elsewhere)
# fails: test_a_new_model_each_time (weights.loaded_elsewhere)
from keras import Input, Sequential, layers


def new_model():
    model = Sequential([Input((28, 28, 1))])
    for filters in (64, 32):
        model.add(layers.Conv2D(filters, 3, activation="relu"))
    model.add(layers.Flatten())
    model.add(layers.Dense(10, activation="softmax"))
    return model


def save_weights(model, path):
    model.save_weights(path)


def restore_weights(path):
    loaded = new_model()
    loaded.load_weights(path)
    model = new_model()
    model.compile("adam", "categorical_crossentropy", metrics=["accuracy"])
    return model
