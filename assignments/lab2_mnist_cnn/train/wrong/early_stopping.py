# wrong: EarlyStopping ends the training where validation gets worse
# shows: train.stops_early
# told: train.stops_early
# fails: test_trains_every_epoch (train.stops_early)
import keras


def train(model, x_train, y_train, x_test, y_test, epochs=3):
    stop = keras.callbacks.EarlyStopping(monitor="val_loss", patience=3)
    return model.fit(x_train, y_train, validation_data=(x_test, y_test), epochs=epochs, callbacks=[stop])
