# right: the metric by its short name, the step run eagerly
def compile_for_one_hot(model):
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["acc"], run_eagerly=True)
    return model
