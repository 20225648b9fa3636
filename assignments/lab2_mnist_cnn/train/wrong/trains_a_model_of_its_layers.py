# wrong: a new model is made from a copy of the layers and trained
# shows: train.model_untouched
# told: train.model_untouched
# fails: test_trains_the_given_model (train.model_untouched)
import keras


def train(model, x_train, y_train, x_test, y_test, epochs=3):
    other = keras.models.clone_model(model)
    other.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    return other.fit(x_train, y_train, validation_data=(x_test, y_test), epochs=epochs)
