# right: validates while it trains, and prints what evaluate says afterwards
def train(model, x_train, y_train, x_test, y_test, epochs=3):
    history = model.fit(x_train, y_train, epochs=epochs, validation_data=[x_test, y_test])
    loss, accuracy = model.evaluate(x_test, y_test, verbose=0)
    print(f"loss {loss:.3f}, accuracy {accuracy:.3f}")
    return history
