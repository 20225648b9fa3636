# wrong: scales to 0-1 once more, as in the lab before
# shows: predict.scaled_again
# told: predict.scaled_again
# fails: test_the_slide_s_four_digits (predict.scaled_again)
# fails: test_one_digit_an_image (predict.scaled_again)
# fails: test_largest_probability (predict.other_digits)
# fails: test_unsure_predictions (predict.other_digits)
# fails: test_any_number_of_images (predict.other_digits)
# fails: test_a_single_image (predict.other_digits)
def predict_digits(model, images):
    scaled = images.reshape(-1, 28, 28, 1) * (1 / 255)
    return model.predict(scaled, verbose=0).argmax(axis=-1)
