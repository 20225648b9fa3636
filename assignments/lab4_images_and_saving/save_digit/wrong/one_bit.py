# wrong: saves a one-bit black and white image, the greys are lost
# shows: save.one_bit
# told: save.one_bit
# fails: test_image_is_the_digit (save.one_bit)
# fails: test_with_a_channel_axis (save.one_bit)
# fails: test_ending_decides_the_format (save.one_bit)
# fails: test_replaces_an_old_file (save.one_bit)
# fails: test_any_digit_at_any_path (save.one_bit)
# fails: test_other_digits_as_jpeg (image.other_values)
from PIL import Image


def save_digit(image, path):
    # 흑백 이미지로 변환
    img = Image.fromarray(image.reshape(28, 28)).convert("1")
    img.save(path)
