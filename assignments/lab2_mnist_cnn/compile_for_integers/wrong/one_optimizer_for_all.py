# wrong: the optimizer is made once, outside the function, and a second model cannot be trained with it
# shows: compile.shared_optimizer
# told: compile.shared_optimizer
# fails: test_compiles_anew (compile.shared_optimizer)
from keras.optimizers import Adam

adam = Adam()


def compile_for_integers(model):
    model.compile(loss="sparse_categorical_crossentropy", optimizer=adam, metrics=["accuracy"])
    return model
