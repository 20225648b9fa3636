# wrong: the validation data are the training data again
# shows: train.validated_on_training
# told: train.validated_on_training
# fails: test_validates_on_the_test_data (train.validated_on_training)
# fails: test_trains_long_on_other_data (train.validated_on_training)
def train(model, x_train, y_train, x_test, y_test, epochs=3):
    return model.fit(x_train, y_train, epochs=epochs, validation_data=(x_train, y_train))
