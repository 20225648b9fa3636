# wrong: sorted without a key looks at the alphabet only
def print_sorted(words):
    for word in sorted(words):
        print(word)
