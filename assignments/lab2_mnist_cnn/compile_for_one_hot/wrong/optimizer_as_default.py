# wrong: the optimizer is the default of a parameter, so all models share the one object
# shows: compile.shared_optimizer
# told: compile.shared_optimizer
# fails: test_compiles_anew (compile.shared_optimizer)
import keras


def compile_for_one_hot(model, optimizer=keras.optimizers.Adam(1e-3)):
    model.compile(optimizer, "categorical_crossentropy", metrics=["accuracy"])
    return model
