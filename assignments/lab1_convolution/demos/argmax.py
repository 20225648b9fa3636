# %% [markdown]
# ## argmax
#
# - 가장 큰 값의 인덱스 번호를 돌려줍니다.
# - 최댓값이 여러 개 있으면 처음 나온 최댓값의 인덱스입니다.
# - `axis=1`을 주면 행마다 하나씩 찾습니다.
#
# ---
#
# - Returns the index of the maximum value.
# - Only the first occurrence is returned if the same value appears several times.
# - With `axis=1` it finds one for every row.

# %%
b = np.arange(6)
b[1] = 5
print(b, np.argmax(b))
a = np.arange(6).reshape(2, 3) + 10
print(a, np.argmax(a), np.argmax(a, axis=1))

# %% [markdown]
# ## 확률에서 숫자로 · From probabilities to a digit
#
# CNN의 출력은 0–9 각각의 확률, 수 열 개입니다. 가장 큰 값의 인덱스가 예측한 숫자입니다.
#
# ---
#
# A CNN gives ten numbers, the probabilities of 0–9. The index of the largest one is the predicted digit.

# %%
probabilities = np.array([0.01, 0.00, 0.02, 0.01, 0.31, 0.02, 0.01, 0.04, 0.03, 0.55])
fig, ax = plt.subplots(figsize=(6.5, 2.8), layout="constrained")
ax.bar(range(10), probabilities, color=["tab:blue"] * 9 + ["tab:orange"])
ax.set(
    xticks=range(10),
    xlabel=ko_en("숫자 (인덱스)", "digit (index)"),
    ylabel=ko_en("확률", "probability"),
    title=f"argmax: {np.argmax(probabilities)}",
)
plt.show()
