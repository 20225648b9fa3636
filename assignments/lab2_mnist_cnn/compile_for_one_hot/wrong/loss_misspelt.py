# wrong: the name of the loss has one underscore too many
# shows: compile.broken_loss
# told: compile.broken_loss
# fails: test_returns_the_compiled_model (compile.broken_loss)
def compile_for_one_hot(model):
    model.compile(optimizer="adam", loss="categorical_cross_entropy", metrics=["accuracy"])
    return model
