# wrong: Keras's argmax, without an axis
# shows: argmax.forbidden
# told: argmax.forbidden
# fails: test_without_np_argmax (argmax.forbidden)
import keras


def first_argmax(values):
    return keras.ops.argmax(values).numpy()
