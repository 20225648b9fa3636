# wrong: the numbers are right, and then the model is trained on the test images
# shows: evaluate.trained
def evaluate_model(model, x, y):
    loss, accuracy = model.evaluate(x, y, verbose=0)
    model.fit(x, y, epochs=1, verbose=0)
    return {"loss": loss, "accuracy": accuracy}
