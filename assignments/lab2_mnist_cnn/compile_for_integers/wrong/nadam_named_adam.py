# wrong: Nadam imported under the name Adam
# shows: compile.not_adam
# told: compile.not_adam
# fails: test_uses_adam (compile.not_adam)
from keras.optimizers import Nadam as Adam


def compile_for_integers(model):
    model.compile(optimizer=Adam(learning_rate=0.001), loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
