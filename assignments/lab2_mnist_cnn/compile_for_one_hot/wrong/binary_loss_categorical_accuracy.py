# wrong: binary cross-entropy; the metric is explicitly categorical_accuracy, so that the numbers look good
# shows: compile.other_loss
# told: compile.other_loss
# fails: test_loss_is_cross_entropy (compile.other_loss)
# fails: test_compiles_anew (compile.other_loss)
import keras


def compile_for_one_hot(model):
    model.compile(optimizer="adam", loss=keras.losses.BinaryCrossentropy(),
                  metrics=[keras.metrics.CategoricalAccuracy(name="accuracy")])
    return model
