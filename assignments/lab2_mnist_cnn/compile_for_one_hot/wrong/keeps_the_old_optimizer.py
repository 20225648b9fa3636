# wrong: goes on with the optimizer of a model that was compiled before
# shows: compile.not_anew
# told: compile.not_anew
# fails: test_compiles_anew (compile.not_anew)
def compile_for_one_hot(model):
    optimizer = model.optimizer if model.compiled else "adam"
    model.compile(optimizer=optimizer, loss="categorical_crossentropy", metrics=["accuracy"])
    return model
