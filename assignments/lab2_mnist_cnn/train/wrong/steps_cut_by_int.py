# wrong: int() cuts the number of steps of 32 images
# shows: train.full_batches_only
# told: train.full_batches_only
# fails: test_trains_on_all_the_data (train.full_batches_only)
def train(model, x_train, y_train, x_test, y_test, epochs=3):
    steps = int(x_train.shape[0] / 32) or 1
    return model.fit(x_train, y_train, 32, epochs, steps_per_epoch=steps, validation_data=(x_test, y_test))
