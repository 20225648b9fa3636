# wrong: compiles the model anew for one-hot labels, though it may have been compiled for integers
# shows: train.recompiled
# told: train.recompiled
# fails: test_trains_the_given_model (train.recompiled)
def train(model, x_train, y_train, x_test, y_test, epochs=3):
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
    return model.fit(x_train, y_train, validation_data=(x_test, y_test), epochs=epochs)
