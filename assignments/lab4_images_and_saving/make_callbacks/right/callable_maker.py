# right: a callable object that keeps the settings
from keras import callbacks


class CallbackMaker:
    monitor = "val_accuracy"

    def __call__(self, log_dir: str, checkpoint_path: str) -> list:
        checkpoint: callbacks.ModelCheckpoint = callbacks.ModelCheckpoint(
            checkpoint_path, monitor=self.monitor, save_weights_only=True, save_best_only=True, mode="auto")
        board: callbacks.TensorBoard = callbacks.TensorBoard(log_dir=log_dir, write_images=False)
        return [checkpoint, board]


make_callbacks = CallbackMaker()
