# right: accuracy as a weighted metric; without sample weights it is the same
def compile_for_integers(model):
    model.compile("adam", "sparse_categorical_crossentropy", weighted_metrics=["accuracy"])
    return model
