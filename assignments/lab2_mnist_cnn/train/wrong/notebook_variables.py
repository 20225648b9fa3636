# wrong: uses the notebook's X_train and X_test instead of the arguments
# shows: student.raised_name
# told: student.raised_name
# fails: test_trains_the_given_model (student.raised_name)
def train(model, x_train, y_train, x_test, y_test, epochs=3):
    history = model.fit(X_train, y_train, validation_data=(X_test, y_test), epochs=epochs)
    return history
