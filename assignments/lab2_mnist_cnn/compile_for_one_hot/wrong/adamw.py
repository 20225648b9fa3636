# wrong: AdamW, which is not Adam
# shows: compile.not_adam
# told: compile.not_adam
# fails: test_uses_adam (compile.not_adam)
import keras


def compile_for_one_hot(model):
    optimizer = keras.optimizers.AdamW(learning_rate=0.001)
    model.compile(optimizer=optimizer, loss="categorical_crossentropy", metrics=["accuracy"])
    return model
