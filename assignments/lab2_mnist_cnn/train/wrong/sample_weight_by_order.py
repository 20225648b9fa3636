# wrong: later samples count more
# shows: train.weighted
# told: train.weighted
# fails: test_all_samples_count_alike (train.weighted)
import numpy as np


def train(model, x_train, y_train, x_test, y_test, epochs=3):
    order = np.linspace(0.1, 1, len(x_train))
    return model.fit(x_train, y_train, validation_data=(x_test, y_test), epochs=epochs, sample_weight=order)
