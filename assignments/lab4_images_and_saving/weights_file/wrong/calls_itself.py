# wrong: calls its own function, which it takes for the one of Keras
# shows: saved.calls_itself
# told: saved.calls_itself
# fails: test_writes_the_weights (saved.calls_itself)
# fails: test_new_model (saved.calls_itself)
# fails: test_file_holds_these_weights (student.raised_recursion)
# fails: test_a_new_model_each_time (student.raised_recursion)
from keras import Input
from keras.layers import Conv2D, Dense, Flatten
from keras.models import Sequential
from keras.saving import load_weights, save_weights


def save_weights(model, path):
    save_weights(model, path)


def restore_weights(path):
    model = Sequential([
        Input((28, 28, 1)),
        Conv2D(64, 3, activation="relu"),
        Conv2D(32, 3, activation="relu"),
        Flatten(),
        Dense(10, activation="softmax"),
    ])
    load_weights(model, path)
    model.compile("adam", "categorical_crossentropy", metrics=["accuracy"])
    return model
