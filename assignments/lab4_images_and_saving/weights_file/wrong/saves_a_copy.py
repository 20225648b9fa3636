# wrong: saves the weights of a clone, which starts anew
# shows: weights.other_weights
# told: weights.other_weights
# fails: test_writes_the_weights (weights.other_weights)
# fails: test_file_holds_these_weights (weights.other_weights)
# fails: test_a_new_model_each_time (weights.other_weights)
from keras import Input, Sequential
from keras.layers import Conv2D, Dense, Flatten
from keras.models import clone_model


def build_cnn():
    model = Sequential([Input((28, 28, 1))])
    model.add(Conv2D(64, 3, activation="relu"))
    model.add(Conv2D(32, 3, activation="relu"))
    model.add(Flatten())
    model.add(Dense(10, activation="softmax"))
    return model


def save_weights(model, path):
    clone_model(model).save_weights(path)


def restore_weights(path):
    model = build_cnn()
    model.load_weights(path)
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
    return model
