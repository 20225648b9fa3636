# wrong: a subclass with the name Adam changes nothing
# shows: compile.not_adam
# told: compile.not_adam
# fails: test_uses_adam (compile.not_adam)
import keras


class Adam(keras.optimizers.Adam):
    """Applies no gradients."""

    def apply(self, grads, trainable_variables=None):
        return self.iterations


def compile_for_integers(model):
    model.compile(optimizer=Adam(), loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
