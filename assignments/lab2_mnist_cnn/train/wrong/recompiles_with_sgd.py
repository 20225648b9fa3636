# wrong: keeps the loss but compiles the model anew with SGD
# shows: train.recompiled
# told: train.recompiled
# fails: test_trains_the_given_model (train.recompiled)
import keras


def train(model, x_train, y_train, x_test, y_test, epochs=3):
    model.compile(optimizer=keras.optimizers.SGD(0.01), loss=model.loss, metrics=["accuracy"])
    history = model.fit(x_train, y_train, validation_data=(x_test, y_test), epochs=epochs)
    return history
