# wrong: training and test data are the wrong way round
# shows: train.not_all_data
def train(model, x_train, y_train, x_test, y_test, epochs=3):
    return model.fit(x_test, y_test, validation_data=(x_train, y_train), epochs=epochs)
