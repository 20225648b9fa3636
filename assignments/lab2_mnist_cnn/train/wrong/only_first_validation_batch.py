# wrong: validation_steps=1 looks at the first batch of the test data only
# shows: train.part_of_validation
# told: train.part_of_validation
# fails: test_validates_on_the_test_data (train.part_of_validation)
# fails: test_trains_long_on_other_data (train.part_of_validation)
def train(model, x_train, y_train, x_test, y_test, epochs=3):
    return model.fit(x_train, y_train, validation_data=(x_test, y_test),
                     validation_batch_size=32, validation_steps=1, epochs=epochs)
