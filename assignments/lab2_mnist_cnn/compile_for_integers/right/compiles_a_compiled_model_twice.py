# right: compiles another way first, and then anew as asked; accuracy stands among weighted metrics
def compile_for_integers(model):
    model.compile("sgd", "mse")
    model.compile("adam", "sparse_categorical_crossentropy", weighted_metrics=["accuracy"])
    return model
