# right: trained on 0-255 as in the lecture, so prepare_images only reshapes (and keeps uint8); .h5, one-hot labels
# recipe: Conv2D 16 (small initial weights) - pool - Conv2D 20 - pool - Dense 10; raw pixels, Adam 0.0004 with decay, 10 epochs
def prepare_images(images):
    # 강의처럼 나누지 않고 모양만 바꿉니다
    return images.reshape(len(images), 28, 28, 1)
