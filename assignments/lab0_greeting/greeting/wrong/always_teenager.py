# wrong: the age is not used, everybody is a teenager
# shows: greeting.all_teenagers
# told: greeting.all_teenagers
# fails: test_greets_as_on_the_slide (greeting.all_teenagers)
# fails: test_twenty_is_adult (greeting.all_teenagers)
# fails: test_any_age (greeting.all_teenagers)
# fails: test_any_name (greeting.all_teenagers)
greeting = lambda name, age: "안녕하세요 " + name + "님! 청소년입니다."
