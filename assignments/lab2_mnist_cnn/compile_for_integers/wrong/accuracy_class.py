# wrong: keras.metrics.Accuracy() cannot compare integer labels with ten probabilities
# shows: compile.exact_equality
# told: compile.exact_equality
# fails: test_measures_accuracy (compile.exact_equality)
# fails: test_compiles_anew (compile.exact_equality)
import keras


def compile_for_integers(model):
    model.compile(
        optimizer="adam",
        loss="sparse_categorical_crossentropy",
        metrics=[keras.metrics.Accuracy()],
    )
    return model
