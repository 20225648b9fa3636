# wrong: holds back a fifth of the training data instead of validating on the test data
# shows: train.not_all_data
# told: train.not_all_data
# fails: test_trains_on_all_the_data (train.not_all_data)
# fails: test_validates_on_the_test_data (train.other_validation)
# fails: test_trains_long_on_other_data (train.not_all_data)
def train(model, x_train, y_train, x_test, y_test, epochs=3):
    history = model.fit(x_train, y_train, validation_split=0.2, epochs=epochs)
    return history
