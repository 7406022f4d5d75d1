< ? php function Conversion ( $ centi ) { $ pixels = ( 96 * $ centi ) / 2.54 ; echo ( $ pixels . " " ) ; }
$ centi = 15 ; Conversion ( $ centi ) ; ? >
< ? php function maxOfMin ( $ a , $ n , $ S ) {
$ mi = PHP_INT_MAX ;
$ s1 = 0 ; for ( $ i = 0 ; $ i < $ n ; $ i ++ ) { $ s1 += $ a [ $ i ] ; $ mi = min ( $ a [ $ i ] , $ mi ) ; }
if ( $ s1 < $ S ) return -1 ;
if ( $ s1 == $ S ) return 0 ;
$ low = 0 ;
$ high = $ mi ;
$ ans ;
while ( $ low <= $ high ) { $ mid = ( $ low + $ high ) / 2 ;
if ( $ s1 - ( $ mid * $ n ) >= $ S ) { $ ans = $ mid ; $ low = $ mid + 1 ; }
else $ high = $ mid - 1 ; }
return $ ans ; }
$ a = array ( 10 , 10 , 10 , 10 , 10 ) ; $ S = 10 ; $ n = sizeof ( $ a ) ; echo maxOfMin ( $ a , $ n , $ S ) ; ? >
< ? php function Alphabet_N_Pattern ( $ N ) { $ index ; $ side_index ; $ size ;
$ Right = 1 ; $ Left = 1 ; $ Diagonal = 2 ;
for ( $ index = 0 ; $ index < $ N ; $ index ++ ) {
echo $ Left ++ ;
for ( $ side_index = 0 ; $ side_index < 2 * ( $ index ) ; $ side_index ++ ) echo " ▁ " ;
if ( $ index != 0 && $ index != $ N - 1 ) echo $ Diagonal ++ ; else echo " ▁ " ;
for ( $ side_index = 0 ; $ side_index < 2 * ( $ N - $ index - 1 ) ; $ side_index ++ ) echo " ▁ " ;
echo $ Right ++ ; echo " STRNEWLINE " ; } }
$ Size = 6 ;
Alphabet_N_Pattern ( $ Size ) ; ? >
