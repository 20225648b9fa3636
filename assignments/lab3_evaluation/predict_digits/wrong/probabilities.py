# wrong: returns the (n, 10) probabilities
# shows: predict.probabilities
def predict_digits(model, images):
    y_pred = model.predict(images, verbose=0)
    return y_pred
