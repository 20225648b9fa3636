# wrong: forgets to return the model
# shows: model.none
# told: model.none
# fails: test_restores_the_weights (model.none)
# fails: test_a_new_model_each_time (model.none)
from keras import Input
from keras.layers import Conv2D, Dense, Flatten
from keras.models import Sequential


def save_weights(model, path):
    model.save_weights(path)


def restore_weights(path):
    model = Sequential([
        Input((28, 28, 1)),
        Conv2D(64, 3, activation="relu"),
        Conv2D(32, 3, activation="relu"),
        Flatten(),
        Dense(10, activation="softmax"),
    ])
    model.load_weights(path)
    model.compile("adam", "categorical_crossentropy", metrics=["accuracy"])
