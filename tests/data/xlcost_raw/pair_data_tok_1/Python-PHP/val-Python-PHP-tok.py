def Conversion ( centi ) : NEW_LINE INDENT pixels = ( 96 * centi ) / 2.54 NEW_LINE print ( round ( pixels , 2 ) ) NEW_LINE DEDENT
centi = 15 NEW_LINE Conversion ( centi ) NEW_LINE
def maxOfMin ( a , n , S ) : NEW_LINE
mi = 10 ** 9 NEW_LINE
s1 = 0 NEW_LINE for i in range ( n ) : NEW_LINE INDENT s1 += a [ i ] NEW_LINE mi = min ( a [ i ] , mi ) NEW_LINE DEDENT
if ( s1 < S ) : NEW_LINE INDENT return - 1 NEW_LINE DEDENT
if ( s1 == S ) : NEW_LINE INDENT return 0 NEW_LINE DEDENT
low = 0 NEW_LINE
high = mi NEW_LINE
ans = 0 NEW_LINE
while ( low <= high ) : NEW_LINE INDENT mid = ( low + high ) // 2 NEW_LINE DEDENT
if ( s1 - ( mid * n ) >= S ) : NEW_LINE INDENT ans = mid NEW_LINE low = mid + 1 NEW_LINE DEDENT
else : NEW_LINE INDENT high = mid - 1 NEW_LINE DEDENT
return ans NEW_LINE
a = [ 10 , 10 , 10 , 10 , 10 ] NEW_LINE S = 10 NEW_LINE n = len ( a ) NEW_LINE print ( maxOfMin ( a , n , S ) ) NEW_LINE
def Alphabet_N_Pattern ( N ) : NEW_LINE
Right = 1 NEW_LINE Left = 1 NEW_LINE Diagonal = 2 NEW_LINE
for index in range ( N ) : NEW_LINE
print ( Left , end = " " ) NEW_LINE Left += 1 NEW_LINE
for side_index in range ( 0 , 2 * ( index ) , 1 ) : NEW_LINE INDENT print ( " ▁ " , end = " " ) NEW_LINE DEDENT
if ( index != 0 and index != N - 1 ) : NEW_LINE INDENT print ( Diagonal , end = " " ) NEW_LINE Diagonal += 1 NEW_LINE DEDENT else : NEW_LINE INDENT print ( " ▁ " , end = " " ) NEW_LINE DEDENT
for side_index in range ( 0 , 2 * ( N - index - 1 ) , 1 ) : NEW_LINE INDENT print ( " ▁ " , end = " " ) NEW_LINE DEDENT
print ( Right , end = " " ) NEW_LINE Right += 1 NEW_LINE print ( " " , ▁ end ▁ = ▁ " " ) NEW_LINE
Size = 6 NEW_LINE
Alphabet_N_Pattern ( Size ) NEW_LINE
