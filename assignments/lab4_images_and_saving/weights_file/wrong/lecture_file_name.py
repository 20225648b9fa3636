# wrong: writes to mnist.h5, a name that older versions of Keras took
# shows: weights.file_name
# told: weights.file_name
# fails: test_writes_the_weights (weights.file_name)
# fails: test_restores_the_weights (student.raised)
# fails: test_file_holds_these_weights (student.raised)
# fails: test_a_new_model_each_time (student.raised)
from keras import Input, Sequential, layers


def save_weights(model, path):
    model.save_weights("mnist.h5")


def restore_weights(path):
    model = Sequential([Input((28, 28, 1))])
    for filters in (64, 32):
        model.add(layers.Conv2D(filters, 3, activation="relu"))
    model.add(layers.Flatten())
    model.add(layers.Dense(10, activation="softmax"))
    model.load_weights("mnist.h5")
    model.compile("adam", "categorical_crossentropy", metrics=["accuracy"])
    return model
