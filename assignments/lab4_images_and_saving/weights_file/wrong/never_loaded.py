# wrong: builds and compiles, but forgets load_weights
# shows: weights.never_set
# told: weights.never_set
# fails: test_restores_the_weights (weights.never_set)
# fails: test_a_new_model_each_time (weights.never_set)
import os
import keras
from keras import layers


def save_weights(model, path):
    model.save_weights(path)


def restore_weights(path):
    assert os.path.exists(path)
    model = keras.Sequential([
        keras.Input((28, 28, 1)),
        layers.Conv2D(64, 3, activation='relu'),
        layers.Conv2D(32, 3, activation='relu'),
        layers.Flatten(),
        layers.Dense(10, activation='softmax'),
    ])
    model.compile(optimizer='adam', loss='categorical_crossentropy', metrics=['accuracy'])
    return model
