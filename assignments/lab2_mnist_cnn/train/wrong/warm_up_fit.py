# wrong: one extra fit over a single epoch before the real one
# shows: train.fits
# told: train.fits
# fails: test_fits_once (train.fits)
def train(model, x_train, y_train, x_test, y_test, epochs=3):
    # 준비 운동
    model.fit(x_train, y_train, epochs=1, verbose=0)
    return model.fit(x_train, y_train, epochs=epochs, validation_data=(x_test, y_test), verbose=0)
