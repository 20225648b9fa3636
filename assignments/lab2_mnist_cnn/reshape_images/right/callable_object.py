# right: a callable object, its class keeps the channel count
class AddChannel:
    def __init__(self, channels=1):
        self.channels = channels

    def __call__(self, images):
        return images.reshape(*images.shape, self.channels)


reshape_images = AddChannel()
