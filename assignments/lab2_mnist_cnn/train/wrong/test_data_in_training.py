# wrong: trains on training and test data together
# shows: train.trained_on_test_data
# told: train.trained_on_test_data
# fails: test_trains_on_the_training_data (train.trained_on_test_data)
import numpy as np


def train(model, x_train, y_train, x_test, y_test, epochs=3):
    x_all = np.concatenate([x_train, x_test])
    y_all = np.concatenate([y_train, y_test])
    return model.fit(x_all, y_all, epochs=epochs, validation_data=(x_test, y_test))
