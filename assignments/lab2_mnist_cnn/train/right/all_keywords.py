# right: every argument by keyword, a batch size, verbose=0
BATCH_SIZE = 64


def train(model, x_train, y_train, x_test, y_test, epochs=3):
    return model.fit(x=x_train, y=y_train, batch_size=BATCH_SIZE, epochs=epochs,
                     verbose=0, shuffle=True, validation_data=(x_test, y_test))
