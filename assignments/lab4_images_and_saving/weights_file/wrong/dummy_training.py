# wrong: fits one batch of noise after loading "to build the net", which changes the weights
# shows: weights.changed_afterwards
# told: weights.changed_afterwards
# fails: test_restores_the_weights (weights.changed_afterwards)
# fails: test_a_new_model_each_time (weights.changed_afterwards)
import numpy as np
import keras
from keras import layers


def save_weights(model, path):
    model.save_weights(path)


def restore_weights(path):
    model = keras.Sequential([
        keras.Input((28, 28, 1)),
        layers.Conv2D(64, 3, activation='relu'),
        layers.Conv2D(32, 3, activation='relu'),
        layers.Flatten(),
        layers.Dense(10, activation='softmax'),
    ])
    model.load_weights(path)
    model.compile(optimizer='adam', loss='categorical_crossentropy', metrics=['accuracy'])
    model.fit(np.random.rand(32, 28, 28, 1) * 255, np.eye(10)[np.random.randint(0, 10, 32)], epochs=1, verbose=0)
    return model
