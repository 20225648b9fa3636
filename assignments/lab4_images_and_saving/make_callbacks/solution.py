from keras.callbacks import ModelCheckpoint, TensorBoard


def make_callbacks(log_dir, checkpoint_path):
    """TensorBoard writing under log_dir, and a checkpoint of the best epoch's weights by val_accuracy."""
    # BEGIN SOLUTION
    tensorboard = TensorBoard(log_dir=log_dir)
    checkpoint = ModelCheckpoint(
        checkpoint_path, monitor="val_accuracy", mode="max", save_best_only=True, save_weights_only=True
    )
    return [tensorboard, checkpoint]
    # END SOLUTION
