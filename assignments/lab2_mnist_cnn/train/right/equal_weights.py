# right: class weights that are all one change nothing
def train(model, x_train, y_train, x_test, y_test, epochs=3):
    return model.fit(x_train, y_train, validation_data=(x_test, y_test), epochs=epochs, class_weight=dict.fromkeys(range(10), 1.0), verbose=2)
