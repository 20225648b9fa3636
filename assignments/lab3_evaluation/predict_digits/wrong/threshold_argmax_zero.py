# wrong: argmax of prob > 0.5, so every unsure image becomes 0
# shows: predict.threshold
# told: predict.threshold
# fails: test_the_slide_s_four_digits (predict.threshold)
# fails: test_one_digit_an_image (predict.threshold)
# fails: test_largest_probability (predict.threshold)
# fails: test_unsure_predictions (predict.threshold)
# fails: test_any_number_of_images (predict.threshold)
# fails: test_a_single_image (predict.threshold)
def predict_digits(model, images):
    prob = model.predict(images, verbose=0)
    return (prob > 0.5).argmax(axis=1)
