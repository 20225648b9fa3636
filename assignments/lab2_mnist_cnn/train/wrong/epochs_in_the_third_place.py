# wrong: the third argument of fit is taken for epochs, and it is batch_size
# shows: train.epochs
# told: train.epochs
# fails: test_trains_every_epoch (train.epochs)
def train(model, x_train, y_train, x_test, y_test, epochs=3):
    return model.fit(x_train, y_train, epochs, validation_data=(x_test, y_test))
