# wrong: saves black on white, 255 - image
# shows: image.inverted
# told: image.inverted
# fails: test_image_is_the_digit (image.inverted)
# fails: test_with_a_channel_axis (image.inverted)
# fails: test_ending_decides_the_format (image.inverted)
# fails: test_replaces_an_old_file (image.inverted)
# fails: test_any_digit_at_any_path (image.inverted)
# fails: test_other_digits_as_jpeg (image.inverted)
from PIL import Image


def save_digit(image, path):
    # 종이에 쓴 것처럼 보이게
    img = Image.fromarray(255 - image.reshape(28, 28))
    img.save(path)
