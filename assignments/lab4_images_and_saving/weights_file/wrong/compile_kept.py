# wrong: keeps what compile gives, which is None, and loads the weights into that
# shows: weights.method_gives_none
# told: weights.method_gives_none
# fails: test_restores_the_weights (weights.method_gives_none)
# fails: test_a_new_model_each_time (student.raised_none)
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
    model = model.compile("adam", "categorical_crossentropy", metrics=["accuracy"])
    model.load_weights(path)
    return model
