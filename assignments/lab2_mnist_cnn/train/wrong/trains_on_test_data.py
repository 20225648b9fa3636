# wrong: training and test data are the wrong way round
# shows: train.trained_on_test_data
# told: train.trained_on_test_data
# fails: test_trains_on_the_training_data (train.trained_on_test_data)
def train(model, x_train, y_train, x_test, y_test, epochs=3):
    return model.fit(x_test, y_test, validation_data=(x_train, y_train), epochs=epochs)
