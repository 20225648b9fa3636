# right: accuracy and, besides, precision and recall
import keras


def compile_for_one_hot(model):
    model.compile(
        loss="categorical_crossentropy",
        optimizer=keras.optimizers.Adam(),
        metrics=["accuracy", keras.metrics.Precision(name="precision"), keras.metrics.Recall(name="recall")],
    )
    print("컴파일 완료:", model.optimizer.name)
    return model
