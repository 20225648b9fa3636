# wrong: the third argument of fit is taken for epochs, and it is batch_size
# shows: train.third_place
# told: train.third_place
# fails: test_trains_every_epoch (train.third_place)
def train(model, x_train, y_train, x_test, y_test, epochs=3):
    return model.fit(x_train, y_train, epochs, validation_data=(x_test, y_test))
