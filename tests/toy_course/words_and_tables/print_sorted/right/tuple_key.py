# right: sorts by length and word at once
def print_sorted(words):
    for word in sorted(words, key=lambda one: (len(one), one)):
        print(word)
