# wrong: keras.metrics.Accuracy() cannot compare integer labels with ten probabilities
# shows: compile.exact_equality
# told: compile.no_accuracy
# fails: test_measures_accuracy (compile.no_accuracy)
# fails: test_compiles_anew (compile.no_accuracy)
import keras


def compile_for_integers(model):
    model.compile(
        optimizer="adam",
        loss="sparse_categorical_crossentropy",
        metrics=[keras.metrics.Accuracy()],
    )
    return model
