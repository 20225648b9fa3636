# wrong: binary cross-entropy for ten classes
# shows: compile.other_loss
import keras


def compile_for_integers(model):
    model.compile(optimizer=keras.optimizers.Adam(), loss="binary_crossentropy", metrics=["accuracy"])
    return model
