# wrong: copies the weights of the convolutions only, Dense stays random
# shows: weights.partly_loaded
# told: weights.partly_loaded
# fails: test_restores_the_weights (weights.partly_loaded)
# fails: test_a_new_model_each_time (weights.partly_loaded)
import keras
from keras import layers


def build():
    return keras.Sequential([
        keras.Input((28, 28, 1)),
        layers.Conv2D(64, 3, activation='relu'),
        layers.Conv2D(32, 3, activation='relu'),
        layers.Flatten(),
        layers.Dense(10, activation='softmax'),
    ])


def save_weights(model, path):
    model.save_weights(path)


def restore_weights(path):
    old = build()
    old.load_weights(path)
    model = build()
    for i in range(len(model.layers) - 1):
        model.layers[i].set_weights(old.layers[i].get_weights())
    model.compile(optimizer='adam', loss='categorical_crossentropy', metrics=['accuracy'])
    return model
