# wrong: a single batch of eight counts as an epoch
# shows: train.few_steps
# told: train.few_steps
# fails: test_trains_on_all_the_data (train.few_steps)
def train(model, x_train, y_train, x_test, y_test, epochs=3):
    options = {"batch_size": 8, "steps_per_epoch": 1, "verbose": 0}
    return model.fit(x_train, y_train, epochs=epochs, validation_data=(x_test, y_test), **options)
