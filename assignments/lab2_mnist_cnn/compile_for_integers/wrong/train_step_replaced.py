# wrong: compiled as asked, and the training step does nothing
# shows: compile.no_progress
# told: compile.no_progress
# fails: test_training_lowers_the_loss (compile.no_progress)
def compile_for_integers(model):
    def train_step(data):
        x, y = data
        return model.compute_metrics(x, y, model(x, training=True))

    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    model.train_step = train_step
    return model
