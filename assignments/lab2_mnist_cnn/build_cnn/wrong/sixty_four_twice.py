# wrong: 64 filters in both convolutions
# shows: cnn.filters
# told: cnn.filters
# fails: test_sizes_and_options (cnn.filters)
# fails: test_has_203434_parameters (cnn.parameters)
# fails: test_computes_the_same (cnn.cannot_transplant)
from keras import Input, Sequential, layers


def build_cnn():
    model = Sequential([Input((28, 28, 1))])
    for _ in range(2):
        model.add(layers.Conv2D(64, (3, 3), activation="relu"))
    model.add(layers.Flatten())
    model.add(layers.Dense(10, activation="softmax"))
    return model
