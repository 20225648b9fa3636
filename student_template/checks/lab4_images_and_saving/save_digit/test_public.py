from autograder.checks.files import seven
from autograder.checks.image_files import gray_image, require_size, saved_images
from autograder.checks.pictures import EXACT, require_gray_values


def test_writes_an_image_file(probe):
    """The digit (28, 28) is saved at `path` as a 28×28 image.
    (28, 28) 숫자가 path에 28×28 이미지로 저장됩니다."""
    require_size(saved_images(probe, [seven()], "digit.png")[0])


def test_image_is_the_digit(probe):
    """The image is grayscale and shows the digit.
    저장된 이미지는 흑백이고 그 숫자를 보여 줍니다."""
    require_gray_values(gray_image(saved_images(probe, [seven()], "digit.png")[0]), seven(), EXACT)
