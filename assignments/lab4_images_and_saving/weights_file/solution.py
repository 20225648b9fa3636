from keras import Input
from keras.layers import Conv2D, Dense, Flatten
from keras.models import Sequential


def save_weights(model, path):
    """Save the model's weights, and only those, to a .weights.h5 file."""
    # BEGIN SOLUTION
    model.save_weights(path)
    # END SOLUTION


def restore_weights(path):
    """A new model with 203,434 parameters and the weights of the file, compiled for one-hot labels."""
    # BEGIN SOLUTION
    model = Sequential()
    model.add(Input(shape=(28, 28, 1)))
    model.add(Conv2D(64, kernel_size=3, activation="relu"))
    model.add(Conv2D(32, kernel_size=3, activation="relu"))
    model.add(Flatten())
    model.add(Dense(10, activation="softmax"))
    model.load_weights(path)
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
    return model
    # END SOLUTION
