# %% [markdown]
# 두 형식으로 저장하고, 다시 불러와서 **두 번째 테스트 이미지**를 예측합니다(강의의 Lab #1). 다시 컴파일할 필요가 없습니다.
# `.h5`의 경고는 위에서 설명했으므로 여기서는 끕니다. 모델을 여러 개 쓸 때 나오는 `retracing` 경고도 끕니다.
#
# ---
#
# We save it in both formats, load it again and predict the **second test image** (the lecture's Lab #1). There is no need to compile again.
# The warning about `.h5` was explained above, so we turn it off here; also the one about `retracing`, which comes when several models are used.

# %%
import logging

for speaker in ("absl", "tensorflow"):
    logging.getLogger(speaker).setLevel("ERROR")
for name in ("small_model.keras", "small_model.h5"):
    save_model(model, name)
    restored = restore_model(name)
    probabilities = restored.predict(x_test[1:2], verbose=0)[0]
    same = np.allclose(probabilities, model.predict(x_test[1:2], verbose=0)[0])
    print(f"{name}: {os.path.getsize(name):,} bytes, predicted {probabilities.argmax()}, same as before: {same}")
print("actual:", y_test[1])

# %% [markdown]
# `.keras` 파일은 사실 zip 파일입니다. `config.json`은 구조와 컴파일 설정, `model.weights.h5`는 가중치입니다.
#
# ---
#
# A `.keras` file is in fact a zip file. `config.json` is the structure with the compile settings, `model.weights.h5` the weights.

# %%
import zipfile

with zipfile.ZipFile("small_model.keras") as archive:
    for part in archive.infolist():
        print(f"{part.filename:18} {part.file_size:8,} bytes")

# %% [markdown]
# ## 가중치 저장 및 로딩 · Saving and loading the weights
#
# 가중치만 저장하면 구조는 파일에 없습니다. 그래서 불러오기 전에 **같은 구조의 모델**을 먼저 만들어야 합니다. 쓸 때는 반드시 컴파일합니다.
#
# 바뀐 점: 가중치 파일의 이름은 이제 `.weights.h5`로 끝나야 합니다. 슬라이드의 `mnist_model.h5`나 `mnist_weights.h5`는 오류가 됩니다.
#
# ---
#
# A file with weights only holds no structure. So a **model of the same structure** must be built before they are loaded. It must be compiled for use.
#
# What changed: the name of a weights file must end in `.weights.h5` now. The slides' `mnist_model.h5` and `mnist_weights.h5` are refused.
