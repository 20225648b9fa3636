# wrong: images with values beyond 1 are divided in place, the caller's array too
# shows: answer.changed_argument
# told: answer.changed_argument
# fails: test_leaves_the_data_alone (answer.changed_argument)
def train(model, x_train, y_train, x_test, y_test, epochs=3):
    for images in (x_train, x_test):
        if images.max() > 1:
            images /= 255
    return model.fit(x_train, y_train, validation_data=(x_test, y_test), epochs=epochs)
