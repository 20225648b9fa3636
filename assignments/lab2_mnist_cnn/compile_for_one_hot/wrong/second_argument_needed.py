# wrong: needs the labels as a second argument to choose the loss
# shows: student.signature
# told: student.signature
# fails: test_returns_the_compiled_model (student.signature)
def compile_for_one_hot(model, y):
    if y.ndim == 2:
        loss = "categorical_crossentropy"
    else:
        loss = "sparse_categorical_crossentropy"
    model.compile(optimizer="adam", loss=loss, metrics=["accuracy"])
    return model
