# wrong: wants a row for each digit and reshapes the probabilities, where a transpose is meant
# shows: predict.reshaped
# told: predict.reshaped
# fails: test_the_slide_s_four_digits (predict.reshaped)
# fails: test_one_digit_an_image (predict.reshaped)
# fails: test_largest_probability (predict.reshaped)
# fails: test_unsure_predictions (predict.reshaped)
# fails: test_any_number_of_images (predict.reshaped)
# fails: test_a_single_image (predict.reshaped)
def predict_digits(model, images):
    by_digit = model.predict(images, verbose=0).reshape((10, -1))
    return by_digit.argmax(0)
