# wrong: binary cross-entropy for ten classes
# shows: compile.binary_loss
# told: compile.binary_loss
# fails: test_loss_is_cross_entropy (compile.binary_loss)
# fails: test_compiles_anew (compile.binary_loss)
import keras


def compile_for_integers(model):
    model.compile(optimizer=keras.optimizers.Adam(), loss="binary_crossentropy", metrics=["accuracy"])
    return model
