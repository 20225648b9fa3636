# wrong: steps_per_epoch is too small, half of the data is left out in every epoch
# shows: train.not_all_data
# told: train.not_all_data
# fails: test_trains_on_all_the_data (train.not_all_data)
# fails: test_trains_on_many_images (train.not_all_data)
# fails: test_trains_long_on_other_data (train.not_all_data)
def train(model, x_train, y_train, x_test, y_test, epochs=3):
    batch_size = 16
    steps = max(1, len(x_train) // (2 * batch_size))
    return model.fit(x_train, y_train, batch_size=batch_size, steps_per_epoch=steps,
                     epochs=epochs, validation_data=(x_test, y_test))
