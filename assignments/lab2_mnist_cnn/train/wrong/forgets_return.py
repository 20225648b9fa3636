# wrong: keeps the History in a local variable and returns nothing
# shows: answer.none
# told: answer.none
# fails: test_trains_every_epoch (answer.none)
import matplotlib.pyplot as plt


def train(model, x_train, y_train, x_test, y_test, epochs=3):
    history = model.fit(x_train, y_train, validation_data=(x_test, y_test), epochs=epochs)
    print(history.history["accuracy"])
