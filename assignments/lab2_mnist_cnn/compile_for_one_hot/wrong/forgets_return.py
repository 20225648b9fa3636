# wrong: compiles but does not return the model
# shows: compile.not_returned
# told: compile.not_returned
# fails: test_returns_the_compiled_model (compile.not_returned)
def compile_for_one_hot(model):
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
