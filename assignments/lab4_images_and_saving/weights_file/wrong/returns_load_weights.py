# wrong: returns the result of load_weights, which is None
# shows: weights.method_gives_none
# told: weights.method_gives_none
# fails: test_restores_the_weights (weights.method_gives_none)
# fails: test_a_new_model_each_time (model.none)
import keras
from keras import layers


def build_cnn():
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
    model = build_cnn()
    model.compile(optimizer='adam', loss='categorical_crossentropy', metrics=['accuracy'])
    return model.load_weights(path)
