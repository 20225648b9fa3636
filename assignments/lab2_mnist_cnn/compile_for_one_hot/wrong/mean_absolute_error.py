# wrong: the mean absolute error as the loss of a classifier
# shows: compile.absolute_error
# told: compile.absolute_error
# fails: test_loss_is_cross_entropy (compile.absolute_error)
# fails: test_compiles_anew (compile.absolute_error)
def compile_for_one_hot(model):
    model.compile(optimizer="adam", loss="mae", metrics=["accuracy"])
    return model
