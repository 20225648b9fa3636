# wrong: binary cross-entropy; the metric is explicitly categorical_accuracy, so that the numbers look good
# shows: compile.binary_loss
# told: compile.binary_loss
# fails: test_loss_is_cross_entropy (compile.binary_loss)
# fails: test_compiles_anew (compile.binary_loss)
import keras


def compile_for_one_hot(model):
    model.compile(optimizer="adam", loss=keras.losses.BinaryCrossentropy(),
                  metrics=[keras.metrics.CategoricalAccuracy(name="accuracy")])
    return model
