# wrong: evaluates once after training and puts a single value under val_loss and val_accuracy
# shows: train.evaluated_afterwards
# told: train.evaluated_afterwards
# fails: test_returns_the_history (train.evaluated_afterwards)
def train(model, x_train, y_train, x_test, y_test, epochs=3):
    history = model.fit(x_train, y_train, epochs=epochs, verbose=0)
    loss, acc = model.evaluate(x_test, y_test, verbose=0)
    history.history["val_loss"] = [loss]
    history.history["val_accuracy"] = [acc]
    return history
