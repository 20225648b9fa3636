# wrong: compiles but does not return the model
# shows: answer.none
# told: answer.none
# fails: test_returns_the_compiled_model (answer.none)
def compile_for_one_hot(model):
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
