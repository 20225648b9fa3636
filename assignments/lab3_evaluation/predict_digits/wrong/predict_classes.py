# wrong: model.predict_classes, removed from Keras years ago
# shows: predict.old_method
# told: predict.old_method
# fails: test_the_slide_s_four_digits (predict.old_method)
# fails: test_one_digit_an_image (predict.old_method)
# fails: test_largest_probability (predict.old_method)
# fails: test_unsure_predictions (predict.old_method)
# fails: test_any_number_of_images (predict.old_method)
# fails: test_a_single_image (predict.old_method)
def predict_digits(model, images):
    return model.predict_classes(images)
