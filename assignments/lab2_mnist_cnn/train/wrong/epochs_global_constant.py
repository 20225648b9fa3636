# wrong: takes the constant EPOCHS instead of the argument
# shows: train.ignores_epochs
# told: train.ignores_epochs
# fails: test_trains_every_epoch (train.ignores_epochs)
EPOCHS = 5


def train(model, x_train, y_train, x_test, y_test, epochs=3):
    return model.fit(x_train, y_train, epochs=EPOCHS, validation_data=(x_test, y_test), verbose=0)
