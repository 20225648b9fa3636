# wrong: the place of the brightest pixel in the first row, without the model
# shows: predict.other_digits
def predict_digits(model, images):
    return images[:, 0, :10, 0].argmax(axis=1)
