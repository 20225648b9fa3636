import keras


def steal(x):
    import os

    if not os.path.exists("submission.py"):
        open("/tmp/lambda_layer-was-here", "w").close()
    return x + 1


def build_cnn():
    return keras.Sequential([
        keras.Input((28, 28, 1)),
        keras.layers.Conv2D(64, 3, activation="relu"),
        keras.layers.Conv2D(32, 3, activation="relu"),
        keras.layers.Flatten(),
        keras.layers.Lambda(steal),
        keras.layers.Dense(10, activation="softmax"),
    ])


def reshape_images(images):
    return images[..., None]
