# right: optimizer and loss looked up with keras.optimizers.get and keras.losses.get, further compile options
import keras


def compile_for_one_hot(model, run_eagerly=False):
    model.compile(
        optimizer=keras.optimizers.get("adam"),
        loss=keras.losses.get("categorical_crossentropy"),
        metrics=[keras.metrics.get("categorical_accuracy")],
        run_eagerly=run_eagerly,
        jit_compile=False,
    )
    return model
