# wrong: nothing is trained
# shows: train.never_fits
# told: train.never_fits
# fails: test_trains_the_given_model (train.never_fits)
import keras


def train(model, x_train, y_train, x_test, y_test, epochs=3):
    return keras.callbacks.History()
