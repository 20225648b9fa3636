# wrong: the loss comes first
# shows: compile.no_optimizer
# told: compile.no_optimizer
# fails: test_returns_the_compiled_model (compile.no_optimizer)
def compile_for_integers(model):
    model.compile("sparse_categorical_crossentropy", "adam", metrics=["accuracy"])
    return model
