# wrong: brings bright float images to 0-1 in place before it predicts
# shows: predict.scaled_again
# told: predict.scaled_again
# fails: test_one_digit_an_image (predict.scaled_again)
# fails: test_unsure_predictions (predict.other_digits)
def predict_digits(model, images):
    if images.max() > 2 and images.dtype.kind == "f":
        images /= 255
    return model.predict(images, verbose=0).argmax(axis=1)
