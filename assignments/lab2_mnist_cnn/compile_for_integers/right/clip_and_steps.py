# right: Adam with gradient clipping, further compile options
from tensorflow.keras import losses, metrics, optimizers


def compile_for_integers(model):
    adam = optimizers.Adam(learning_rate=0.001, clipnorm=1.0)
    model.compile(optimizer=adam,
                  loss=losses.SparseCategoricalCrossentropy(reduction="sum_over_batch_size"),
                  metrics=["accuracy", metrics.SparseTopKCategoricalAccuracy(k=3)],
                  steps_per_execution=1)
    return model
