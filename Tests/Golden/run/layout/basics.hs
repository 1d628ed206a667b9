module Main where { import Data.List
; import Data.Char (toUpper) ;
; f :: Int -> Int
; f x = x + y where { y = 1 ; ; z = y }
; g x
   | x > 0 = "pos" | x < 0 = "neg"
   | otherwise = "zero"
;; main :: IO ()
; main = do { print (f 1)
            ; ; putStrLn (g (-3 :: Int)) ; putStrLn (g (0 :: Int));
  putStrLn (map toUpper "braces ignore indentation") ;
     let { a = 1; b = 2 } ; print (sort [b, a :: Int])
; let { c = 3 ; ; } ; print (c :: Int)
 ; case 3 :: Int of { 3 -> print "three" ; _ -> return () ; }
 }
}
