# wrong: validation_data is (y_test, x_test)
# shows: train.validation_swapped
# told: train.validation_swapped
# fails: test_trains_the_given_model (train.validation_swapped)
def train(model, x_train, y_train, x_test, y_test, epochs=3):
    return model.fit(x_train, y_train, validation_data=(y_test, x_test), epochs=epochs)
