# right: the metric by its short name, the step run eagerly
def compile_for_integers(model):
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["acc"], run_eagerly=True)
    return model
