# right: the batch size depends on the amount of data; the leftover lines of a notebook stand below
from keras.datasets import mnist
import matplotlib.pyplot as plt


def train(model, x_train, y_train, x_test, y_test, epochs=3):
    n = len(x_train)
    batch = 32 if n < 10000 else 128
    history = model.fit(x_train, y_train,
                        batch_size=batch,
                        epochs=epochs,
                        validation_data=(x_test, y_test),
                        validation_freq=1)
    return history


# (X_train, y_train), (X_test, y_test) = mnist.load_data()
# history = train(model, X_train, y_train, X_test, y_test)
