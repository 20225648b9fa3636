# wrong: keeps an old file of that name, so a second digit is never written
# shows: save.old_file
# told: save.old_file
# fails: test_replaces_an_old_file (save.old_file)
import os
from PIL import Image


def save_digit(image, path):
    img = Image.fromarray(image.reshape(28, 28))
    if not os.path.exists(path):
        img.save(path)
    else:
        print("이미 파일이 있습니다:", path)
