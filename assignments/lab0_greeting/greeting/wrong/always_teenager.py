# wrong: the age is not used, everybody is a teenager
# shows: greeting.other_status
greeting = lambda name, age: "안녕하세요 " + name + "님! 청소년입니다."
