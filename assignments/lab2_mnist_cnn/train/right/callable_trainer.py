# right: a callable object that keeps its fit options
class Trainer:
    def __init__(self, **fit_options):
        self.fit_options = fit_options

    def __call__(self, model, x_train, y_train, x_test, y_test, epochs=3):
        test = (x_test, y_test)
        return model.fit(x_train, y_train, epochs=epochs, validation_data=test, **self.fit_options)


train = Trainer(batch_size=128, verbose=0)
