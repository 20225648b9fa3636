# wrong: categorical cross-entropy for integer labels
# shows: compile.one_hot_for_integers
# told: compile.one_hot_for_integers
# fails: test_loss_is_cross_entropy (compile.one_hot_for_integers)
# fails: test_compiles_anew (compile.one_hot_for_integers)
def compile_for_integers(model):
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
    return model
