# wrong: counts the epochs from 0 to epochs, one too many
# shows: train.epochs
# told: train.epochs
# fails: test_trains_every_epoch (train.epochs)
def train(model, x_train, y_train, x_test, y_test, epochs=3):
    return model.fit(x_train, y_train, epochs=epochs + 1, validation_data=(x_test, y_test), verbose=0)
