# right: loss and metric as functions, keyword order as one likes
from keras.losses import sparse_categorical_crossentropy
from keras.metrics import sparse_categorical_accuracy
from keras.optimizers import Adam


def compile_for_integers(model):
    model.compile(
        metrics=[sparse_categorical_accuracy],
        loss=sparse_categorical_crossentropy,
        optimizer=Adam(1e-3),
    )
    return model
