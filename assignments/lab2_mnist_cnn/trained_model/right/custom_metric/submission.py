# right: the model was compiled with the student's own metric function, defined here
# recipe: Conv2D 8 - pool - Conv2D 16 - pool - Dense 10; pixels / 255, Adam 0.002, metrics=[my_accuracy], 4 epochs
import keras


def my_accuracy(y_true, y_pred):
    labels = keras.ops.cast(keras.ops.reshape(y_true, (-1,)), "int64")
    return keras.ops.mean(keras.ops.equal(labels, keras.ops.argmax(y_pred, -1)))


def prepare_images(images):
    return images.astype("float32").reshape(-1, 28, 28, 1) / 255
