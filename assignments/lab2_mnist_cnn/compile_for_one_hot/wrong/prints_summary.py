# wrong: prints the summary and returns what it returns, None
# shows: compile.not_returned
# told: compile.not_returned
# fails: test_returns_the_compiled_model (compile.not_returned)
def compile_for_one_hot(model):
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
    return model.summary()
