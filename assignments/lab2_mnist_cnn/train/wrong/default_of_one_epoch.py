# wrong: the default of epochs is 1, not 3
# shows: train.default_epochs
# told: train.default_epochs
# fails: test_three_epochs_by_default (train.default_epochs)
def train(model, x_train, y_train, x_test, y_test, epochs=1):
    return model.fit(x_train, y_train, validation_data=(x_test, y_test), epochs=epochs)
