# wrong: epochs=3 in the call of fit, the argument is ignored
# shows: train.ignores_epochs
# told: train.ignores_epochs
# fails: test_trains_every_epoch (train.ignores_epochs)
def train(model, x_train, y_train, x_test, y_test, epochs=3):
    return model.fit(x_train, y_train, validation_data=(x_test, y_test), epochs=3)
