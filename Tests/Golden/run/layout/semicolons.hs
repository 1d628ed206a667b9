module Main where { ; ; ;
data A = A1 | A2 deriving (Show, Eq) ; data B = B ;;
type S = String ;
newtype N = N Int deriving Show ; infixl 5 %%;
(%%) :: Int -> Int -> Int ; a %% b = a * 10 + b ; ;
class K a where { k :: a -> S ; k _ = "default" ; ; j :: a -> Int } ;
instance K A where { ; j A1 = 1 ; j A2 = 2 ; } ;
f, g :: Int -> Int ; f 0 = 1 ; f n = g (n - 1) ; g 0 = 2 ; g n = f (n - 1) ;
main :: IO () ;
main = do { ; ; print (1 %% 2 %% 3) ; ; putStrLn (k A1) ; print (j A2) ;
  print (map f [0 .. 4]) ; let { x = 1 ; y = 2 ; } ; ; print (x + y) ; print (N 3) ; if x > y then print A1 ; else print A2 ; } ;
}
