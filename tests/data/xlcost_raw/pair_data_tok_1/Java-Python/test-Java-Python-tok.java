static int minSum ( int A [ ] , int N ) {
HashMap < Integer , Integer > mp = new HashMap < Integer , Integer > ( ) ; int sum = 0 ;
for ( int i = 0 ; i < N ; i ++ ) {
sum += A [ i ] ;
if ( mp . containsKey ( A [ i ] ) ) { mp . put ( A [ i ] , mp . get ( A [ i ] ) + 1 ) ; } else { mp . put ( A [ i ] , 1 ) ; } }
int minSum = Integer . MAX_VALUE ;
for ( Map . Entry < Integer , Integer > it : mp . entrySet ( ) ) {
minSum = Math . min ( minSum , sum - ( it . getKey ( ) * it . getValue ( ) ) ) ; }
return minSum ; }
int arr [ ] = { 4 , 5 , 6 , 6 } ;
int N = arr . length ; System . out . print ( minSum ( arr , N ) + "NEW_LINE"); } }
static void maxAdjacent ( int [ ] arr , int N ) { ArrayList < Integer > res = new ArrayList < Integer > ( ) ;
for ( int i = 1 ; i < N - 1 ; i ++ ) { int prev = arr [ 0 ] ;
int maxi = Integer . MIN_VALUE ;
for ( int j = 1 ; j < N ; j ++ ) {
if ( i == j ) continue ;
maxi = Math . max ( maxi , Math . abs ( arr [ j ] - prev ) ) ;
prev = arr [ j ] ; }
res . add ( maxi ) ; }
for ( int x : res ) { System . out . print ( x + " ▁ " ) ; } System . out . println ( ) ; }
public static void main ( String [ ] args ) { int [ ] arr = { 1 , 3 , 4 , 7 , 8 } ; int N = arr . length ; maxAdjacent ( arr , N ) ; } }
static int findSize ( int N ) {
if ( N == 0 ) return 1 ; if ( N == 1 ) return 1 ; int Size = 2 * findSize ( N / 2 ) + 1 ;
return Size ; }
static int CountOnes ( int N , int L , int R ) { if ( L > R ) { return 0 ; }
if ( N <= 1 ) { return N ; } int ret = 0 ; int M = N / 2 ; int Siz_M = findSize ( M ) ;
if ( L <= Siz_M ) {
ret += CountOnes ( N / 2 , L , Math . min ( Siz_M , R ) ) ; }
if ( L <= Siz_M + 1 && Siz_M + 1 <= R ) { ret += N % 2 ; }
if ( Siz_M + 1 < R ) { ret += CountOnes ( N / 2 , Math . max ( 1 , L - Siz_M - 1 ) , R - Siz_M - 1 ) ; } return ret ; }
public static void main ( String [ ] args ) {
int N = 7 , L = 2 , R = 5 ;
System . out . println ( CountOnes ( N , L , R ) ) ; } }
