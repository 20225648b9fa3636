# %% [markdown]
# 같은 7을 두 형식으로 저장하고 다시 읽어 비교합니다.
#
# ---
#
# The same 7 in both formats, read again and compared.

# %%
import os

save_digit(seven, "seven.png")
save_digit(seven, "seven.jpg")
for name in ("seven.png", "seven.jpg"):
    difference = np.abs(np.array(Image.open(name)).astype(int) - seven)
    changed = np.count_nonzero(difference)
    print(f"{name}: {os.path.getsize(name)} bytes, {changed} / 784 pixels changed, by {difference.max()} at most")

# %% [markdown]
# JPEG는 사람 눈에 덜 보이는 것을 버려서 파일을 작게 만듭니다. `quality`가 낮을수록 더 많이 버립니다. 아래 줄은 원래 픽셀과의 차이입니다.
# 7처럼 선이 뚜렷한 그림에는 PNG가 좋습니다. 이렇게 작은 그림에서는 JPEG 파일이 오히려 더 큽니다.
#
# ---
#
# JPEG drops what the eye hardly sees to make files small. The lower its `quality`, the more is dropped. The lower row shows the difference from the original pixels.
# PNG is better for pictures with sharp lines, such as this 7. For one as small as this, the JPEG file is even the larger one.

# %%
Image.open("seven.png").save("seven_low.jpg", quality=10)
files = ["seven.png", "seven.jpg", "seven_low.jpg"]
titles = ["PNG", ko_en("JPEG (기본)\n", "default") if KOREAN_FONT else "JPEG\ndefault", "JPEG\nquality=10"]
fig, axes = plt.subplots(2, 3, figsize=(8, 5.6), layout="constrained")
for column, name in enumerate(files):
    pixels = np.array(Image.open(name)).astype(int)
    axes[0, column].imshow(pixels, cmap="gray", vmin=0, vmax=255)
    axes[0, column].set_title(titles[column])
    shown = axes[1, column].imshow(np.abs(pixels - seven), cmap="magma", vmin=0, vmax=60)
for ax in axes.flat:
    ax.set(xticks=[], yticks=[])
fig.colorbar(shown, ax=axes[1], label=ko_en("픽셀의 차이\n", "difference"))
plt.show()

# %% [markdown]
# ## 테스트 이미지 준비 · Preparing an image file
#
# 모델은 (1, 28, 28, 1) 배열을 기대합니다. 파일은 크기도 색도 다를 수 있습니다. 네 단계로 준비합니다.
#
# ---
#
# The model expects an array (1, 28, 28, 1). A file may have any size and any colors. Four steps prepare it.

# %%
steps = [
    (ko_en("이미지 파일\n", "image file"), "(H, W, 3)"),
    (ko_en("흑백\n", "grayscale"), "(H, W)"),
    (ko_en("크기 맞추기\n", "resized"), "(28, 28)"),
    (ko_en("배치와 채널\n", "batch, channel"), "(1, 28, 28, 1)"),
    (ko_en("예측\n", "prediction"), "(1, 10)"),
]
fig, ax = plt.subplots(figsize=(12, 1.6))
for place, (name, shape) in enumerate(steps):
    box = {"boxstyle": "round,pad=0.6", "facecolor": "lightsteelblue", "edgecolor": "none"}
    ax.text(place, 0, f"{name}\n{shape}", ha="center", va="center", bbox=box)
    if place < 4:
        ax.annotate("", (place + 0.56, 0), (place + 0.44, 0), arrowprops={"arrowstyle": "->"})
ax.set(xlim=(-0.5, 4.5), ylim=(-1, 1))
ax.axis("off")
plt.show()

# %% [markdown]
# - 맨 앞의 1은 배치, 즉 이미지의 수입니다. 한 장이라도 있어야 합니다.
# - 맨 뒤의 1은 채널, 즉 흑백입니다.
# - 픽셀의 범위는 모델이 학습한 것과 같아야 합니다. 이 실습의 모델은 0–255입니다.
#
# ---
#
# - The first 1 is the batch, the number of images. It is needed for a single image, too.
# - The last 1 is the channel: grayscale.
# - The pixels' range must be the one the model was trained on. In this lab that is 0–255.
