def Conversion ( centi ) : NEW_LINE INDENT pixels = ( 96 * centi ) / 2.54 NEW_LINE print ( round ( pixels , 2 ) ) NEW_LINE DEDENT
centi = 15 NEW_LINE Conversion ( centi ) NEW_LINE
def xor_operations ( N , arr , M , K ) : NEW_LINE
if M < 0 or M >= N : NEW_LINE INDENT return - 1 NEW_LINE DEDENT
if K < 0 or K >= N - M : NEW_LINE INDENT return - 1 NEW_LINE DEDENT
for _ in range ( M ) : NEW_LINE
temp = [ ] NEW_LINE
for i in range ( len ( arr ) - 1 ) : NEW_LINE
value = arr [ i ] ^ arr [ i + 1 ] NEW_LINE
temp . append ( value ) NEW_LINE
arr = temp [ : ] NEW_LINE
ans = arr [ K ] NEW_LINE return ans NEW_LINE
N = 5 NEW_LINE
arr = [ 1 , 4 , 5 , 6 , 7 ] NEW_LINE M = 1 NEW_LINE K = 2 NEW_LINE
print ( xor_operations ( N , arr , M , K ) ) NEW_LINE
def canBreakN ( n ) : NEW_LINE
for i in range ( 2 , n ) : NEW_LINE
m = i * ( i + 1 ) // 2 NEW_LINE
if ( m > n ) : NEW_LINE INDENT break NEW_LINE DEDENT k = n - m NEW_LINE
if ( k % i ) : NEW_LINE INDENT continue NEW_LINE DEDENT
print ( i ) NEW_LINE return NEW_LINE
print ( " - 1" ) NEW_LINE
N = 12 NEW_LINE
canBreakN ( N ) NEW_LINE
