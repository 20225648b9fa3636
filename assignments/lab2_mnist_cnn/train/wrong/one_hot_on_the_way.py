# wrong: makes the labels one-hot, as in the exercise before
# shows: train.one_hot_labels
# told: train.one_hot_labels
# fails: test_trains_the_given_model (train.one_hot_labels)
import keras


def train(model, x_train, y_train, x_test, y_test, epochs=3):
    return model.fit(x_train, keras.utils.to_categorical(y_train, 10), validation_data=(x_test, keras.utils.to_categorical(y_test, 10)), epochs=epochs, verbose=0)
