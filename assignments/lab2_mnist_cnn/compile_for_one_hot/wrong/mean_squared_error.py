# wrong: mean squared error as the loss of a classifier
# shows: compile.squared_error
# told: compile.squared_error
# fails: test_loss_is_cross_entropy (compile.squared_error)
# fails: test_compiles_anew (compile.squared_error)
def compile_for_one_hot(model):
    model.compile(optimizer="adam", loss="mse", metrics=["accuracy"])
    return model
