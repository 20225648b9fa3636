# wrong: nothing is trained; a History with made-up numbers
# shows: train.never_fits
# told: train.never_fits
# fails: test_trains_the_given_model (train.never_fits)
import keras


def train(model, x_train, y_train, x_test, y_test, epochs=3):
    history = keras.callbacks.History()
    history.history = {name: [0.5] * epochs for name in ("loss", "accuracy", "val_loss", "val_accuracy")}
    return history
