# wrong: assigns to the local name and returns nothing
# shows: answer.none
# told: answer.none
# fails: test_adds_a_channel_axis (answer.none)
# fails: test_keeps_the_pixels (answer.none)
# fails: test_every_pixel_stays_in_place (answer.none)
def reshape_images(images):
    images = images.reshape(-1, 28, 28, 1)
    print(images.shape)
