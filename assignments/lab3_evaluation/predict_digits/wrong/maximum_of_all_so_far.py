# wrong: one running maximum for all images, so that only an image surer than all before it changes the digit
# shows: predict.best_kept
# told: predict.best_kept
# fails: test_the_slide_s_four_digits (predict.best_kept)
# fails: test_one_digit_an_image (predict.best_kept)
# fails: test_largest_probability (predict.best_kept)
# fails: test_unsure_predictions (predict.best_kept)
# fails: test_any_number_of_images (predict.best_kept)
# fails: test_a_single_image (predict.best_kept)
def predict_digits(model, images):
    highest, answer, digits = -1.0, 0, []
    for probabilities in model.predict(images, verbose=0):
        for digit, probability in enumerate(probabilities):
            if probability >= highest:
                highest, answer = probability, digit
        digits.append(answer)
    return digits
