# wrong: always mnist.weights.h5, path is ignored
# shows: saved.other_name
# told: saved.other_name
# fails: test_writes_the_weights (saved.other_name)
# fails: test_restores_the_weights (weights.own_format)
# fails: test_file_holds_these_weights (weights.other_weights)
# fails: test_a_new_model_each_time (saved.no_file)
import keras
from keras import layers

WEIGHTS = "mnist.weights.h5"


def save_weights(model, path=WEIGHTS):
    model.save_weights(WEIGHTS)


def restore_weights(path=WEIGHTS):
    model = keras.Sequential([
        keras.Input((28, 28, 1)),
        layers.Conv2D(64, 3, activation='relu'),
        layers.Conv2D(32, 3, activation='relu'),
        layers.Flatten(),
        layers.Dense(10, activation='softmax'),
    ])
    model.load_weights(WEIGHTS)
    model.compile(optimizer='adam', loss='categorical_crossentropy', metrics=['accuracy'])
    return model
