# wrong: a warm-up whose first learning rate is 0
# shows: compile.learning_rate
# told: compile.learning_rate
# fails: test_uses_adam (compile.learning_rate)
import keras


def compile_for_one_hot(model):
    rate = keras.optimizers.schedules.CosineDecay(0.0, 1000, warmup_target=1e-3, warmup_steps=100)
    model.compile(optimizer=keras.optimizers.Adam(rate), loss="categorical_crossentropy", metrics=["accuracy"])
    return model
