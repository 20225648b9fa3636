# wrong: greets by the first word of the name
# shows: greeting.name_cut
# told: greeting.name_cut
# fails: test_any_name (greeting.name_cut)
def greeting(name, age):
    first = name.split()[0]
    return f"안녕하세요 {first}님! {'성인' if age >= 20 else '청소년'}입니다."
