# wrong: mean squared error as the loss of a classifier
# shows: compile.other_loss
# told: compile.other_loss
# fails: test_loss_is_cross_entropy (compile.other_loss)
# fails: test_compiles_anew (compile.other_loss)
def compile_for_one_hot(model):
    model.compile(optimizer="adam", loss="mse", metrics=["accuracy"])
    return model
