# wrong: hands over the test images without their labels
# shows: train.unpaired_validation
# told: train.unpaired_validation
# fails: test_trains_the_given_model (train.unpaired_validation)
def train(model, x_train, y_train, x_test, y_test, epochs=3):
    return model.fit(x_train, y_train, validation_data=x_test, epochs=epochs, verbose=0)
