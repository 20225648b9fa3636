# right: the best epoch's weights are kept, and all epochs trained
import keras


def train(model, x_train, y_train, x_test, y_test, epochs=3):
    best = keras.callbacks.EarlyStopping(monitor="val_accuracy", patience=1000, restore_best_weights=True)
    return model.fit(x_train, y_train, validation_data=(x_test, y_test), epochs=epochs, callbacks=[best], shuffle=False, batch_size=16)
