# unusual: an endless generator, the number of steps is rounded up
import numpy as np


def endless(x, y, size):
    n = len(x)
    while True:
        order = np.random.permutation(n)
        for start in range(0, n, size):
            part = order[start:start + size]
            yield x[part], y[part]


def train(model, x_train, y_train, x_test, y_test, epochs=3):
    x, y = np.asarray(x_train), np.asarray(y_train)
    size = 32
    steps = -(-len(x) // size)
    return model.fit(endless(x, y, size), steps_per_epoch=steps, epochs=epochs,
                     validation_data=(np.asarray(x_test), np.asarray(y_test)))
