# wrong: binary cross-entropy for ten classes
# shows: compile.other_loss
# told: compile.other_loss
# fails: test_loss_is_cross_entropy (compile.other_loss)
# fails: test_compiles_anew (compile.other_loss)
import keras


def compile_for_integers(model):
    model.compile(optimizer=keras.optimizers.Adam(), loss="binary_crossentropy", metrics=["accuracy"])
    return model
