# wrong: returns the new shape instead of the array
# shows: answer.not_an_array
# told: answer.not_an_array
# fails: test_adds_a_channel_axis (answer.not_an_array)
# fails: test_keeps_the_pixels (answer.not_an_array)
# fails: test_every_pixel_stays_in_place (answer.not_an_array)
def reshape_images(images):
    return images.reshape(-1, 28, 28, 1).shape
