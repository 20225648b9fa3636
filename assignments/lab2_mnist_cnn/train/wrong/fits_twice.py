# wrong: fits once to see the output and once more to return the History
# shows: train.fits
# told: train.fits
# fails: test_fits_once (train.fits)
def train(model, x_train, y_train, x_test, y_test, epochs=3):
    model.fit(x_train, y_train, validation_data=(x_test, y_test), epochs=epochs)
    history = model.fit(x_train, y_train, validation_data=(x_test, y_test), epochs=epochs, verbose=0)
    return history
