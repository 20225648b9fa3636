# wrong: works only for 60,000 training and 10,000 test images
# shows: train.fixed_count
# told: train.fixed_count
# fails: test_trains_the_given_model (train.fixed_count)
def train(model, x_train, y_train, x_test, y_test, epochs=3):
    x_train = x_train.reshape(60000, 28, 28, 1)
    x_test = x_test.reshape(10000, 28, 28, 1)
    return model.fit(x_train, y_train, validation_data=(x_test, y_test), epochs=epochs)
