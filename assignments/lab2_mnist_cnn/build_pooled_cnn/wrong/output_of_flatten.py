# wrong: names each result anew and gives Model that of Flatten, so the Dense layer is not in it
# shows: cnn.dense_outside
# told: cnn.dense_outside
# fails: test_takes_images_and_gives_ten_numbers (cnn.dense_outside)
# fails: test_layers_in_order (cnn.other_order)
from keras import Input, Model, layers


def build_pooled_cnn():
    images = Input((28, 28, 1))
    first = layers.Conv2D(64, 3, padding="same", activation="relu")(images)
    smaller = layers.MaxPooling2D(2)(first)
    second = layers.Conv2D(32, 3, padding="same", activation="relu")(smaller)
    smallest = layers.MaxPooling2D(2)(second)
    flat = layers.Flatten()(smallest)
    layers.Dense(10, activation="softmax")(flat)
    return Model(inputs=images, outputs=flat)
