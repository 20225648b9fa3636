# wrong: the digits of the slide, whatever comes in
# shows: predict.other_digits
def predict_digits(model, images):
    return [7, 2, 1, 0]
