# wrong: the number of steps is a quotient without its remainder, so the images of the last small batch are left out
# shows: train.full_batches_only
# told: train.full_batches_only
# fails: test_trains_on_all_the_data (train.full_batches_only)
def train(model, x_train, y_train, x_test, y_test, epochs=3):
    size = 64
    options = dict(batch_size=size, epochs=epochs, steps_per_epoch=max(len(x_train) // size, 1))
    return model.fit(x_train, y_train, validation_data=(x_test, y_test), **options)
