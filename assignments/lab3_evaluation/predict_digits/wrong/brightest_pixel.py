# wrong: the place of the brightest pixel in the first row, without the model
# shows: predict.without_model
# told: predict.without_model
# fails: test_one_digit_an_image (predict.without_model)
# fails: test_largest_probability (predict.other_digits)
# fails: test_unsure_predictions (predict.other_digits)
# fails: test_any_number_of_images (predict.other_digits)
# fails: test_a_single_image (predict.other_digits)
def predict_digits(model, images):
    return images[:, 0, :10, 0].argmax(axis=1)
