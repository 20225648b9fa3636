# wrong: a learning rate at which nothing moves
# shows: compile.learning_rate
# told: compile.learning_rate
# fails: test_uses_adam (compile.learning_rate)
import keras


def compile_for_integers(model):
    model.compile(optimizer=keras.optimizers.Adam(1e-30), loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
