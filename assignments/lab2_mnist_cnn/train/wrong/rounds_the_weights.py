# wrong: rounds the weights to three digits after fit, so that nothing measurable changes
# shows: train.weights_changed
# told: train.weights_changed
# fails: test_trains_the_given_model (train.weights_changed)
import numpy as np


def train(model, x_train, y_train, x_test, y_test, epochs=3):
    history = model.fit(x_train, y_train, epochs=epochs, validation_data=(x_test, y_test), verbose=0)
    model.set_weights([np.round(weight, 3) for weight in model.get_weights()])
    return history
