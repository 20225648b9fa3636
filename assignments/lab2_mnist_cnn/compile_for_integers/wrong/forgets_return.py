# wrong: the model is compiled and not returned
# shows: answer.none
# told: answer.none
# fails: test_returns_the_compiled_model (answer.none)
def compile_for_integers(model):
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    print("compiled", model.optimizer)
