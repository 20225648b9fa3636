# wrong: categorical accuracy on integer labels, it compares with argmax of one number, always class 0
# shows: compile.metric_for_one_hot
# told: compile.metric_for_one_hot
# fails: test_measures_accuracy (compile.metric_for_one_hot)
# fails: test_compiles_anew (compile.metric_for_one_hot)
import keras


def compile_for_integers(model):
    model.compile(
        optimizer=keras.optimizers.Adam(),
        loss=keras.losses.SparseCategoricalCrossentropy(),
        metrics=[keras.metrics.CategoricalAccuracy(name="accuracy")],
    )
    return model
