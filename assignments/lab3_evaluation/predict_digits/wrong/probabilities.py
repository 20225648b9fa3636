# wrong: returns the (n, 10) probabilities
# shows: predict.probabilities
# told: predict.probabilities
# fails: test_the_slide_s_four_digits (predict.probabilities)
# fails: test_one_digit_an_image (predict.probabilities)
# fails: test_largest_probability (predict.probabilities)
# fails: test_unsure_predictions (predict.probabilities)
# fails: test_any_number_of_images (predict.probabilities)
# fails: test_a_single_image (predict.probabilities)
def predict_digits(model, images):
    y_pred = model.predict(images, verbose=0)
    return y_pred
