# right: a callback of the student's own prints Korean lines after every epoch
import keras


class 출력(keras.callbacks.Callback):
    def on_epoch_end(self, epoch, logs=None):
        logs = logs or {}
        print(f"{epoch + 1}번째 에포크: 정확도 {logs.get('accuracy', 0):.3f}")


def train(model, x_train, y_train, x_test, y_test, epochs=3):
    hist = model.fit(x_train, y_train, epochs=epochs, validation_data=(x_test, y_test),
                     verbose=0, callbacks=[출력(), keras.callbacks.ReduceLROnPlateau(patience=2)])
    return hist
