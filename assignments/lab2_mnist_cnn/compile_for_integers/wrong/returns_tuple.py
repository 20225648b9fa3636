# wrong: returns a tuple of model and optimizer
# shows: answer.not_a_model
# told: answer.not_a_model
# fails: test_returns_the_compiled_model (answer.not_a_model)
from keras.optimizers import Adam


def compile_for_integers(model):
    opt = Adam()
    model.compile(optimizer=opt, loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model, opt
