# wrong: prints the summary and returns what it returns, None
# shows: answer.none
# told: answer.none
# fails: test_returns_the_compiled_model (answer.none)
def compile_for_one_hot(model):
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
    return model.summary()
