# right: lets Keras build the dictionary
def evaluate_model(model, x, y) -> dict:
    return model.evaluate(x, y, verbose=0, return_dict=True)
