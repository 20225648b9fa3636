# right: collects the arguments of fit in a dictionary, works them in with **, the helper stands below
def train(*args, **kwargs):
    return _train(*args, **kwargs)


def _train(model, x_train, y_train, x_test, y_test, epochs=3):
    options = dict(epochs=epochs, batch_size=32)
    options["validation_data"] = (x_test, y_test)
    options["validation_batch_size"] = 256
    result = model.fit(x_train, y_train, **options)
    if result is None:
        raise RuntimeError("fit returned nothing")
    return result
