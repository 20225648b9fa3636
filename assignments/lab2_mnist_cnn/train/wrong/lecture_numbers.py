# wrong: fills a History with made-up numbers like the lecture's and trains nothing
# shows: train.never_fits
# told: train.never_fits
# fails: test_trains_the_given_model (train.never_fits)
import keras


def train(model, x_train, y_train, x_test, y_test, epochs=3):
    history = keras.callbacks.History()
    history.history = {
        "loss": [0.95 / (i + 1) for i in range(epochs)],
        "accuracy": [1 - 0.09 / (i + 1) for i in range(epochs)],
        "val_loss": [0.12 / (i + 1) for i in range(epochs)],
        "val_accuracy": [1 - 0.04 / (i + 1) for i in range(epochs)],
    }
    history.epoch = list(range(epochs))
    return history
