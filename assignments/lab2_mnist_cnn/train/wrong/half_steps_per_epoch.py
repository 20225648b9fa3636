# wrong: steps_per_epoch is too small, half of the data is left out in every epoch
# shows: train.few_steps
# told: train.few_steps
# fails: test_trains_on_all_the_data (train.few_steps)
def train(model, x_train, y_train, x_test, y_test, epochs=3):
    batch_size = 16
    steps = max(1, len(x_train) // (2 * batch_size))
    return model.fit(x_train, y_train, batch_size=batch_size, steps_per_epoch=steps,
                     epochs=epochs, validation_data=(x_test, y_test))
