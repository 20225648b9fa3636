# wrong: no validation data, the History has no val_loss and val_accuracy
# shows: train.no_validation
# told: train.no_validation
# fails: test_returns_the_history (train.no_validation)
def train(model, x_train, y_train, x_test, y_test, epochs=3):
    history = model.fit(x_train, y_train, epochs=epochs)
    score = model.evaluate(x_test, y_test, verbose=0)
    print("test:", score)
    return history
