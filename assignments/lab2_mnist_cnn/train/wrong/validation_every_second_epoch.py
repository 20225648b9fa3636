# wrong: validates every second epoch only, too few val_ values
# shows: train.no_validation
def train(model, x_train, y_train, x_test, y_test, epochs=3):
    return model.fit(x_train, y_train, epochs=epochs, validation_data=(x_test, y_test), validation_freq=2)
