# right: class names as strings and the short metric name acc
OPTIMIZER: str = "Adam"
LOSS: str = "SparseCategoricalCrossentropy"
METRICS: tuple = ("acc",)


def compile_for_integers(model, optimizer=OPTIMIZER, loss=LOSS, metrics=METRICS):
    model.compile(optimizer=optimizer, loss=loss, metrics=metrics)
    return model
