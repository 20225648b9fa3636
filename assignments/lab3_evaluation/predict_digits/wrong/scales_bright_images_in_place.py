# wrong: brings bright float images to 0-1 in place before it predicts
# shows: predict.other_digits
# told: predict.other_digits
# fails: test_one_digit_an_image (predict.other_digits)
# fails: test_leaves_the_images_alone (answer.changed_argument)
def predict_digits(model, images):
    if images.max() > 2 and images.dtype.kind == "f":
        images /= 255
    return model.predict(images, verbose=0).argmax(axis=1)
