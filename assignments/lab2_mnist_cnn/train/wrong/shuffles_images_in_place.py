# wrong: np.random.shuffle mixes the caller's images, and their labels stay where they were
# shows: train.pairs
# told: train.pairs
# fails: test_trains_on_all_the_data (train.pairs)
# fails: test_leaves_the_data_alone (answer.changed_argument)
import numpy as np


def train(model, x_train, y_train, x_test, y_test, epochs=3):
    np.random.shuffle(x_train)
    return model.fit(x_train, y_train, epochs=epochs, batch_size=64, validation_data=(x_test, y_test))
