# wrong: returns the name of the loss and compiles nothing
# shows: answer.not_a_model
# told: answer.not_a_model
# fails: test_returns_the_compiled_model (answer.not_a_model)
def compile_for_integers(model):
    loss = "sparse_categorical_crossentropy"
    return loss
