# right: steps=1 without batch_size, which Keras takes as one batch of all images
def evaluate_model(model, x, y):
    return model.evaluate(x, y, steps=1, verbose=0, return_dict=True)
