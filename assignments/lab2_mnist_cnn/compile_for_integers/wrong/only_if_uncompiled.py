# wrong: leaves a model alone that was compiled before with another loss
# shows: compile.not_anew
# told: compile.not_anew
# fails: test_compiles_anew (compile.not_anew)
import keras


def compile_for_integers(model):
    if model.compiled:
        return model
    model.compile(optimizer=keras.optimizers.Adam(), loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
