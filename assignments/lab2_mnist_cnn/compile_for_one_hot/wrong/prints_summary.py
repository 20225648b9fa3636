# wrong: prints the summary and returns what it returns, None
# shows: answer.none
def compile_for_one_hot(model):
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
    return model.summary()
