# wrong: categorical focal cross-entropy instead of categorical cross-entropy
# shows: compile.other_loss
# told: compile.other_loss
# fails: test_loss_is_cross_entropy (compile.other_loss)
# fails: test_compiles_anew (compile.other_loss)
import keras


def compile_for_one_hot(model):
    model.compile(
        optimizer=keras.optimizers.Adam(),
        loss=keras.losses.CategoricalFocalCrossentropy(),
        metrics=["accuracy"],
    )
    return model
