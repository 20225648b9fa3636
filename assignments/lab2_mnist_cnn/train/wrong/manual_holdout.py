# wrong: splits the validation data off the training data, so not all of it is trained on
# shows: train.part_of_data
# told: train.part_of_data
# fails: test_trains_on_all_the_data (train.part_of_data)
def train(model, x_train, y_train, x_test, y_test, epochs=3):
    cut = int(len(x_train) * 0.9)
    x_tr, x_val = x_train[:cut], x_train[cut:]
    y_tr, y_val = y_train[:cut], y_train[cut:]
    return model.fit(x_tr, y_tr, validation_data=(x_val, y_val), epochs=epochs)
