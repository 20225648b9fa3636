# wrong: trains on mirrored images in place of those given
# shows: train.not_all_data
# told: train.not_all_data
# fails: test_trains_on_all_the_data (train.not_all_data)
def train(model, x_train, y_train, x_test, y_test, epochs=3):
    mirrored = x_train[:, :, ::-1]
    return model.fit(mirrored, y_train, validation_data=(x_test, y_test), epochs=epochs, verbose=0)
