# wrong: trains on at most the first 10,000 digits, the rest of the 60,000 is left out
# shows: train.part_of_data
# told: train.part_of_data
# fails: test_trains_on_many_images (train.part_of_data)
MAX_TRAIN = 10_000


def train(model, x_train, y_train, x_test, y_test, epochs=3):
    return model.fit(
        x_train[:MAX_TRAIN],
        y_train[:MAX_TRAIN],
        epochs=epochs,
        validation_data=(x_test, y_test),
    )
