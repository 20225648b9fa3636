# wrong: sorts the labels, so that they no longer belong to their images
# shows: train.pairs
# told: train.pairs
# fails: test_trains_on_all_the_data (train.pairs)
import numpy as np


def train(model, x_train, y_train, x_test, y_test, epochs=3):
    labels = np.sort(y_train)
    return model.fit(x_train, labels, validation_data=(x_test, y_test), epochs=epochs, verbose=0)
