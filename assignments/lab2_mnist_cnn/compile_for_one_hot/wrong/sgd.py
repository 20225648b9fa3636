# wrong: the optimizer is SGD with momentum
# shows: compile.not_adam
# told: compile.not_adam
# fails: test_uses_adam (compile.not_adam)
import keras


def compile_for_one_hot(model):
    model.compile(
        optimizer=keras.optimizers.SGD(learning_rate=0.01, momentum=0.9),
        loss="categorical_crossentropy",
        metrics=["accuracy"],
    )
    return model
