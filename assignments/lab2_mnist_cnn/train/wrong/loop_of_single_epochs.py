# wrong: fits once per epoch in a loop and returns the History of the last round
# shows: train.fits
# told: train.fits
# fails: test_fits_once (train.fits)
def train(model, x_train, y_train, x_test, y_test, epochs=3):
    for i in range(epochs):
        print("epoch", i + 1)
        history = model.fit(x_train, y_train, epochs=1, validation_data=(x_test, y_test), verbose=0)
    return history
