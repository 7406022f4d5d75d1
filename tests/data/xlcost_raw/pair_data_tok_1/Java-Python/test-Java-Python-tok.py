def minSum ( A , N ) : NEW_LINE
mp = { } NEW_LINE sum = 0 NEW_LINE
for i in range ( N ) : NEW_LINE
sum += A [ i ] NEW_LINE
if A [ i ] in mp : NEW_LINE INDENT mp [ A [ i ] ] += 1 NEW_LINE DEDENT else : NEW_LINE INDENT mp [ A [ i ] ] = 1 NEW_LINE DEDENT
minSum = float ( ' inf ' ) NEW_LINE
for it in mp : NEW_LINE
minSum = min ( minSum , sum - ( it * mp [ it ] ) ) NEW_LINE
return minSum NEW_LINE
arr = [ 4 , 5 , 6 , 6 ] NEW_LINE
N = len ( arr ) NEW_LINE print ( minSum ( arr , N ) ) NEW_LINE
def maxAdjacent ( arr , N ) : NEW_LINE INDENT res = [ ] NEW_LINE DEDENT
for i in range ( 1 , N - 1 ) : NEW_LINE INDENT prev = arr [ 0 ] NEW_LINE DEDENT
maxi = - 1 * float ( ' inf ' ) NEW_LINE
for j in range ( 1 , N ) : NEW_LINE
if ( i == j ) : NEW_LINE INDENT continue NEW_LINE DEDENT
maxi = max ( maxi , abs ( arr [ j ] - prev ) ) NEW_LINE
prev = arr [ j ] NEW_LINE
res . append ( maxi ) NEW_LINE
for x in res : NEW_LINE INDENT print ( x , end = ' ▁ ' ) NEW_LINE DEDENT print ( ) NEW_LINE
arr = [ 1 , 3 , 4 , 7 , 8 ] NEW_LINE N = len ( arr ) NEW_LINE maxAdjacent ( arr , N ) NEW_LINE
def findSize ( N ) : NEW_LINE
if ( N == 0 ) : NEW_LINE INDENT return 1 NEW_LINE DEDENT if ( N == 1 ) : NEW_LINE INDENT return 1 NEW_LINE DEDENT Size = 2 * findSize ( N // 2 ) + 1 NEW_LINE
return Size NEW_LINE
def CountOnes ( N , L , R ) : NEW_LINE INDENT if ( L > R ) : NEW_LINE INDENT return 0 NEW_LINE DEDENT DEDENT
if ( N <= 1 ) : NEW_LINE INDENT return N NEW_LINE DEDENT ret = 0 NEW_LINE M = N // 2 NEW_LINE Siz_M = findSize ( M ) NEW_LINE
if ( L <= Siz_M ) : NEW_LINE
ret += CountOnes ( N // 2 , L , min ( Siz_M , R ) ) NEW_LINE
if ( L <= Siz_M + 1 and Siz_M + 1 <= R ) : NEW_LINE INDENT ret += N % 2 NEW_LINE DEDENT
if ( Siz_M + 1 < R ) : NEW_LINE INDENT ret += CountOnes ( N // 2 , max ( 1 , L - Siz_M - 1 ) , R - Siz_M - 1 ) NEW_LINE DEDENT return ret NEW_LINE
if __name__ == " _ _ main _ _ " : NEW_LINE
N = 7 NEW_LINE L = 2 NEW_LINE R = 5 NEW_LINE
print ( CountOnes ( N , L , R ) ) NEW_LINE
