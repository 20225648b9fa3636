# wrong: trains a copy, the model that was given stays untrained
# shows: train.model_untouched
# told: train.model_untouched
# fails: test_trains_the_given_model (train.model_untouched)
import keras


def train(model, x_train, y_train, x_test, y_test, epochs=3):
    copy = keras.models.clone_model(model)
    copy.set_weights(model.get_weights())
    copy.compile_from_config(model.get_compile_config())
    return copy.fit(x_train, y_train, validation_data=(x_test, y_test), epochs=epochs, verbose=0)
