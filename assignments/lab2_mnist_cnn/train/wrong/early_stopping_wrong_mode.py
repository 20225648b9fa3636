# wrong: EarlyStopping takes rising accuracy for a failure and stops early, fewer values than epochs
# shows: train.stops_early
# told: train.stops_early
# fails: test_trains_every_epoch (train.stops_early)
from keras.callbacks import EarlyStopping


def train(model, x_train, y_train, x_test, y_test, epochs=3):
    stop = EarlyStopping(monitor="accuracy", mode="min", patience=0)
    return model.fit(x_train, y_train, epochs=epochs, validation_data=(x_test, y_test), callbacks=[stop])
