# wrong: returns the name of the loss and compiles nothing
# shows: answer.not_a_model
def compile_for_integers(model):
    loss = "sparse_categorical_crossentropy"
    return loss
