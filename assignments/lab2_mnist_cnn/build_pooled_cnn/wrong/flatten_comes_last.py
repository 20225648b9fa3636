# wrong: flattens what the Dense layer gives for each place of the feature maps
# shows: cnn.flattened_late
# told: cnn.flattened_late
# fails: test_takes_images_and_gives_ten_numbers (cnn.flattened_late)
# fails: test_sizes_and_options (cnn.other_size)
# fails: test_softmax_at_the_end (cnn.other_order)
# fails: test_has_34794_parameters (cnn.parameters)
# fails: test_computes_the_same (cnn.cannot_transplant)
from keras import Input, Model, layers


def build_pooled_cnn():
    images = Input((28, 28, 1))
    x = layers.Conv2D(64, 3, padding="same", activation="relu")(images)
    x = layers.MaxPooling2D(2)(x)
    x = layers.Conv2D(32, 3, padding="same", activation="relu")(x)
    x = layers.MaxPooling2D(2)(x)
    x = layers.Dense(10, activation="softmax")(x)
    return Model(images, layers.Flatten()(x))
