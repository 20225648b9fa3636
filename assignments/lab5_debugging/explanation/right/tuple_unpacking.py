# right: two constants assigned in one line
WHY, CHANGED = "Dense layers ignore the position of the pixels.", "I used Conv2D, MaxPooling2D and Flatten on (28,28,1)."
EXPLANATION, AUTHOR = WHY + " " + CHANGED, "Kim"
