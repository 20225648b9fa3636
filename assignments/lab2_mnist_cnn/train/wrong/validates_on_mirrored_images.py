# wrong: validates on mirrored test images
# shows: train.other_validation
# told: train.other_validation
# fails: test_validates_on_the_test_data (train.other_validation)
# fails: test_trains_long_on_other_data (train.other_validation)
def train(model, x_train, y_train, x_test, y_test, epochs=3):
    pair = (x_test[:, :, ::-1], y_test)
    return model.fit(x_train, y_train, epochs=epochs, validation_data=pair, verbose=0)
