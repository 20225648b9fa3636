# wrong: sorts by length only, so words of one length stay as they were given
def print_sorted(words):
    for word in sorted(words, key=len):
        print(word)
