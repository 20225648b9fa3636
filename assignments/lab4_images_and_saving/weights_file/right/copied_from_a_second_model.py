# right: loads into one model and copies all its weights into the one returned
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
    model.set_weights(loaded.get_weights())
    model.compile("adam", "categorical_crossentropy", metrics=["accuracy"])
    return model
