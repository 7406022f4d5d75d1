static double Conversion ( double centi ) { double pixels = ( 96 * centi ) / 2.54 ; System . out . println ( pixels ) ; return 0 ; }
public static void main ( String args [ ] ) { int centi = 15 ; Conversion ( centi ) ; } }
static int xor_operations ( int N , int arr [ ] , int M , int K ) {
if ( M < 0 M >= N ) return - 1 ;
if ( K < 0 K >= N - M ) return - 1 ;
for ( int p = 0 ; p < M ; p ++ ) {
Vector < Integer > temp = new Vector < Integer > ( ) ;
for ( int i = 0 ; i < N - 1 ; i ++ ) {
int value = arr [ i ] ^ arr [ i + 1 ] ;
temp . add ( value ) ;
arr [ i ] = temp . get ( i ) ; } }
int ans = arr [ K ] ; return ans ; }
int N = 5 ;
int arr [ ] = { 1 , 4 , 5 , 6 , 7 } ; int M = 1 , K = 2 ;
System . out . print ( xor_operations ( N , arr , M , K ) ) ; } }
public static void canBreakN ( long n ) {
for ( long i = 2 ; ; i ++ ) {
long m = i * ( i + 1 ) / 2 ;
if ( m > n ) break ; long k = n - m ;
if ( k % i != 0 ) continue ;
System . out . println ( i ) ; return ; }
System . out . println ( " - 1" ) ; }
long N = 12 ;
canBreakN ( N ) ; } }
