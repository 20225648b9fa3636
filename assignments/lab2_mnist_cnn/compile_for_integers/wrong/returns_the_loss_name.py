# wrong: returns the name of the loss and compiles nothing
def compile_for_integers(model):
    loss = "sparse_categorical_crossentropy"
    return loss
