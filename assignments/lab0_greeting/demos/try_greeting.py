# %% [markdown]
# 경계의 앞뒤 값을 넣어 보세요. 조건과 맞나요?
#
# ---
#
# Try values around the limit. Do they agree with the conditions?

# %%
for age in (19, 20, 21):
    print(age, greeting("Kim", age))
