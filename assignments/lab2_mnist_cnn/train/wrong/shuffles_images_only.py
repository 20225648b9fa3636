# wrong: shuffles the images but not the labels
# shows: train.pairs
# told: train.pairs
# fails: test_trains_on_all_the_data (train.pairs)
import numpy as np


def train(model, x_train, y_train, x_test, y_test, epochs=3):
    x_shuffled = np.random.permutation(x_train)
    return model.fit(x_shuffled, y_train, epochs=epochs, validation_data=(x_test, y_test), verbose=0)
