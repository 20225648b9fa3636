# wrong: holds back a fifth of the training data instead of validating on the test data
# shows: train.validation_split
# told: train.validation_split
# fails: test_trains_on_all_the_data (train.validation_split)
def train(model, x_train, y_train, x_test, y_test, epochs=3):
    history = model.fit(x_train, y_train, validation_split=0.2, epochs=epochs)
    return history
