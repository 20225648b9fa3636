# wrong: Keras's argmax, without an axis
# shows: argmax.forbidden
import keras


def first_argmax(values):
    return keras.ops.argmax(values).numpy()
