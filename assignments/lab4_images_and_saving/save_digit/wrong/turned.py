# wrong: rotates the picture, which looked right for a transposed plot
# shows: image.turned
# told: image.turned
# fails: test_image_is_the_digit (image.turned)
# fails: test_with_a_channel_axis (image.turned)
# fails: test_ending_decides_the_format (image.turned)
# fails: test_replaces_an_old_file (image.turned)
# fails: test_any_digit_at_any_path (image.turned)
# fails: test_other_digits_as_jpeg (image.turned)
from PIL import Image


def save_digit(image, path):
    Image.fromarray(image.reshape(28, 28)).rotate(90).save(path)
