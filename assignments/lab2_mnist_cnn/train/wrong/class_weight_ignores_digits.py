# wrong: class_weight lets all digits but 0 count nothing
# shows: train.weighted
# told: train.weighted
# fails: test_trains_the_given_model (train.weighted)
def train(model, x_train, y_train, x_test, y_test, epochs=3):
    digits = {digit: float(digit < 1) for digit in range(10)}
    return model.fit(x_train, y_train, validation_data=(x_test, y_test), epochs=epochs, class_weight=digits)
