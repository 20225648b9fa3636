# wrong: the model is compiled and not returned
# shows: compile.not_returned
# told: compile.not_returned
# fails: test_returns_the_compiled_model (compile.not_returned)
def compile_for_integers(model):
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    print("compiled", model.optimizer)
