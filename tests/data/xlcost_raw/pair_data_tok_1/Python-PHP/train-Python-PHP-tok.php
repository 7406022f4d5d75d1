< ? php function isEven ( $ arr , $ n , $ r ) {
if ( $ r % 2 == 0 ) { if ( $ arr [ $ n - 1 ] % 2 == 0 ) return true ; }
else {
$ oddCount = 0 ; for ( $ i = 0 ; $ i < $ n ; ++ $ i ) { if ( $ arr [ $ i ] % 2 != 0 ) $ oddCount ++ ; } if ( $ oddCount % 2 == 0 ) return true ; }
return false ; }
$ arr = array ( 1 , 0 ) ; $ n = Count ( $ arr ) ; $ r = 2 ; if ( isEven ( $ arr , $ n , $ r ) ) echo " Even " ; else echo " Odd " ; ? >
< ? php function solve ( $ a , $ n ) { $ ones = 0 ; $ twos = 0 ;
for ( $ i = 0 ; $ i < $ n ; $ i ++ ) {
if ( $ a [ $ i ] == 1 ) $ ones ++ ;
else $ twos ++ ; } $ ind = 0 ;
if ( $ twos ) $ a [ $ ind ++ ] = 2 ;
$ evenOnes = ( $ ones % 2 == 0 ) ? true : false ; if ( $ evenOnes ) $ ones -= 1 ;
for ( $ i = 0 ; $ i < $ ones ; $ i ++ ) $ a [ $ ind ++ ] = 1 ;
for ( $ i = 0 ; $ i < $ twos - 1 ; $ i ++ ) $ a [ $ ind ++ ] = 2 ;
if ( $ evenOnes ) $ a [ $ ind ++ ] = 1 ;
for ( $ i = 0 ; $ i < $ n ; $ i ++ ) echo $ a [ $ i ] , " ▁ " ; }
$ a = array ( 1 , 2 , 1 , 2 , 1 ) ; $ n = count ( $ a ) ; solve ( $ a , $ n ) ; ? >
< ? php function CreateArray ( $ N , $ even , $ odd ) { $ temp = -1 ; $ OddPreSums = 0 ;
for ( $ i = 0 ; $ i <= $ N + 1 ; $ i ++ ) { if ( $ i * ( ( $ N + 1 ) - $ i ) == $ odd ) { $ temp = 0 ; $ OddPreSums = $ i ; break ; } }
if ( $ temp == -1 ) { echo temp ; } else {
$ EvenPreSums = ( $ N + 1 ) - $ OddPreSums ; $ e = 1 ; $ o = 0 ;
$ CurrSum = 0 ; for ( $ i = 0 ; $ i < $ N ; $ i ++ ) {
if ( $ CurrSum % 2 == 0 ) {
if ( $ e < $ EvenPreSums ) { $ e ++ ; echo "0 ▁ " ; } else { $ o ++ ;
echo "1 ▁ " ; $ CurrSum ++ ; } } else { if ( $ e < $ EvenPreSums ) { $ e ++ ; echo "1 ▁ " ; $ CurrSum ++ ; } else { $ o ++ ;
echo "0 ▁ " ; } } } echo " " } }
$ N = 15 ; $ even = 60 ; $ odd = 60 ; CreateArray ( $ N , $ even , $ odd ) ; ? >
< ? php function findX ( $ A , $ B ) { $ j = 0 ; $ x = 0 ;
while ( $ A $ B ) {
if ( ( $ A & 1 ) && ( $ B & 1 ) ) {
$ x += ( 1 << $ j ) ; }
$ A >>= 1 ; $ B >>= 1 ; $ j += 1 ; } return $ x ; }
$ A = 2 ; $ B = 3 ; $ X = findX ( $ A , $ B ) ; echo " X = " ▁ , ▁ $ X ▁ , ▁ " , Sum = " ( $ A ^ $ X ) + ( $ B ^ $ X ) ; ? >
< ? php function isSumEqual ( $ ar , $ n ) { $ sum = 0 ;
for ( $ i = 0 ; $ i < $ n - 1 ; $ i ++ ) $ sum += $ ar [ $ i ] ;
if ( $ sum == $ ar [ $ n - 1 ] ) return true ; return false ; }
$ arr = array ( 1 , 2 , 3 , 4 , 10 ) ; $ n = count ( $ arr ) ; if ( isSumEqual ( $ arr , $ n ) ) echo " Yes " ; else echo " No " ; ? >
< ? php function perfectSquares ( $ a , $ b ) {
return ( floor ( sqrt ( $ b ) ) - ceil ( sqrt ( $ a ) ) + 1 ) ; }
function countOnes ( $ arr , $ n ) { return perfectSquares ( 1 , $ n ) ; }
$ N = 10 ;
$ arr [ 10 ] = array ( 0 ) ; echo countOnes ( $ arr , $ N ) ; ? >
< ? php function lower_bound ( $ A , $ valueTosearch ) { $ row = 0 ; foreach ( $ A as $ key = > $ value ) { if ( $ valueTosearch <= $ value ) return $ row ; $ row ++ ; } return $ row + 1 ; }
function printPosition ( $ A , $ B , $ sizeOfA , $ sizeOfB ) {
for ( $ i = 1 ; $ i < $ sizeOfA ; $ i ++ ) $ A [ $ i ] += $ A [ $ i - 1 ] ;
for ( $ i = 0 ; $ i < $ sizeOfB ; $ i ++ ) {
$ row = lower_bound ( $ A , $ B [ $ i ] ) ;
$ boxNumber = ( $ row >= 1 ) ? $ B [ $ i ] - $ A [ $ row - 1 ] : $ B [ $ i ] ;
print_r ( $ row +1 . " , ▁ " . $ boxNumber ) ; echo " STRNEWLINE " ; } }
$ A = array ( 2 , 2 , 2 , 2 ) ; $ B = array ( 1 , 2 , 3 , 4 ) ; $ sizeOfA = count ( $ A ) ; $ sizeOfB = count ( $ B ) ; printPosition ( $ A , $ B , $ sizeOfA , $ sizeOfB ) ; ? >
< ? php function primeFactors ( $ n , $ freq ) { $ cnt = 0 ;
while ( $ n % 2 == 0 ) { $ cnt ++ ; $ n = floor ( $ n / 2 ) ; } $ freq [ 2 ] = $ cnt ;
for ( $ i = 3 ; $ i <= sqrt ( $ n ) ; $ i = $ i + 2 ) { $ cnt = 0 ;
while ( $ n % $ i == 0 ) { $ cnt ++ ; $ n = floor ( $ n / $ i ) ; } $ freq [ $ i ] = $ cnt ; }
if ( $ n > 2 ) $ freq [ $ n ] = 1 ; return $ freq ; }
function getMaximumPower ( $ n , $ m ) {
' ' ' Initialize two arrays ' ' ' $ freq1 = array_fill ( 0 , $ n + 1 , 0 ) ; $ freq2 = array_fill ( 0 , $ m + 1 , 0 ) ;
$ freq1 = primeFactors ( $ n , $ freq1 ) ; $ freq2 = primeFactors ( $ m , $ freq2 ) ; $ maxi = 0 ;
for ( $ i = 2 ; $ i <= $ m ; $ i ++ ) {
if ( $ freq1 [ $ i ] == 0 && $ freq2 [ $ i ] == 0 ) continue ;
if ( $ freq2 [ $ i ] > $ freq1 [ $ i ] ) return 0 ;
if ( $ freq2 [ $ i ] ) {
$ maxi = max ( $ maxi , floor ( $ freq1 [ $ i ] / $ freq2 [ $ i ] ) ) ; } } return $ maxi ; }
$ n = 48 ; $ m = 4 ; echo getMaximumPower ( $ n , $ m ) ; ? >
