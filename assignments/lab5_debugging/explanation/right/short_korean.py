# right: very short but a real explanation
EXPLANATION = '배치 차원이 없어서 오류. 추가하고 정규화함.'
