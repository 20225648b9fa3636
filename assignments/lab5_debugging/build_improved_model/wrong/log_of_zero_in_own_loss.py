# wrong: a cross-entropy by hand with nothing added inside log, and large steps: log(0) makes every weight nan
# shows: improved.diverged
# told: improved.diverged
# fails: test_learns (improved.diverged)
# fails: test_recognises_further_digits (improved.diverged)
import keras
from keras import layers, ops


def log_loss(labels, probabilities):
    answers = ops.one_hot(ops.cast(ops.reshape(labels, (-1,)), "int32"), 10)
    return -ops.sum(answers * ops.log(probabilities), axis=-1)


def build_improved_model():
    model = keras.Sequential([
        keras.Input((28, 28, 1)),
        layers.Conv2D(32, 3, activation="relu"),
        layers.MaxPooling2D(),
        layers.Conv2D(64, 3, activation="relu"),
        layers.Flatten(),
        layers.Dense(10, activation="softmax"),
    ])
    model.compile(optimizer=keras.optimizers.SGD(0.5, momentum=0.9), loss=log_loss, metrics=["accuracy"])
    return model
