# right: loaded and compiled again (not needed, does no harm)
from tensorflow.keras.models import load_model


def save_model(model, path):
    # 모델 저장
    model.save(path)
    print("저장 완료:", path)


def restore_model(path):
    # 모델 불러오기
    모델 = load_model(path, compile=False)
    모델.compile(optimizer='adam', loss='categorical_crossentropy', metrics=['accuracy'])
    return 모델
