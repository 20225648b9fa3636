# wrong: a learning rate far beyond any use
# shows: compile.learning_rate
# told: compile.learning_rate
# fails: test_uses_adam (compile.learning_rate)
import keras


def compile_for_one_hot(model):
    model.compile(optimizer=keras.optimizers.Adam(learning_rate=1e6), loss="categorical_crossentropy", metrics=["accuracy"])
    return model
