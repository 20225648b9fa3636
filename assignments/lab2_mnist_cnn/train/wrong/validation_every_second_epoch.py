# wrong: validates every second epoch only, too few val_ values
# shows: train.not_every_epoch
# told: train.not_every_epoch
# fails: test_one_value_an_epoch (train.not_every_epoch)
def train(model, x_train, y_train, x_test, y_test, epochs=3):
    return model.fit(x_train, y_train, epochs=epochs, validation_data=(x_test, y_test), validation_freq=2)
