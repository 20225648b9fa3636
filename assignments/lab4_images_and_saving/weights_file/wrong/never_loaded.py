# wrong: builds and compiles, but forgets load_weights
# shows: weights.not_loaded
# told: weights.not_loaded
# fails: test_restores_the_weights (weights.not_loaded)
# fails: test_restores_other_weights (weights.not_loaded)
# fails: test_evaluates_other_images_the_same (weights.other_loss)
# fails: test_a_new_model_each_time (weights.not_loaded)
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
