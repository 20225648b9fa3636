# wrong: shuffles the caller's arrays themselves before training
# shows: answer.changed_argument
# told: answer.changed_argument
# fails: test_leaves_the_data_alone (answer.changed_argument)
import numpy as np


def train(model, x_train, y_train, x_test, y_test, epochs=3):
    state = np.random.get_state()
    np.random.shuffle(x_train)
    np.random.set_state(state)
    np.random.shuffle(y_train)
    return model.fit(x_train, y_train, validation_data=(x_test, y_test), epochs=epochs, verbose=0)
