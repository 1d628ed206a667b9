module Main (main) where {
-- Explicit braces around the module, layout inside, semicolons before and after, operators that begin lines.
;
import Data.Char (toUpper)
;import Data.List
  ( sort
  , nub
  ,
  )
;
data T = A { a :: Int
           , b :: !Bool } | B
  deriving (
    Show, Eq
  )
; f :: Int -> Int
; f x | x > 10
      , even x = x `div` 2
      | let y = x * 2
            z = y + 1
      , z > 9 = case () of
          _ | odd x -> y
            | otherwise -> z
       | otherwise = if x < 0
          then -x
          else
       x + 100
   where { }
; g = \case' -> let { p = 1 ; q = 2 ;; r = p + q } in case case' of { 0 -> r; n | n < p -> q ; } ;
h x = do
   { y <- x
   ; let { k = y }
   ; if k > 2
     then return "big"
     ; else return "small"
   }
;
op = foldr
      (.)
      id
      [ (+ 1)
      , (* 2) ] $
   3
; main :: IO ()
; main = do
  let go 0 = return ()
      go n
        | odd n = do
          putStr "odd "
          go (n - 1)
        | otherwise = do putStr "even "
                         go (n - 1)
      infixl 6 |+|
      a |+| b = a + b where
  go (3 :: Int)
  putStrLn ""
  print $ map f
    [1, 4, 5
    , 12, 13, -3]
  h (Just 3) `seq` print (h (Just 3), h (Just 1), h [1, 3], op)
  if g 0 == 3 then
    print "yes"
  else do
    print "no"
  print [x | x <- [1 .. 10]
           , let y = x * x
                 z = y
           , z > 50
           ]
  mapM_ print $ do x <- [1, 2]
                   let y = x * 10
                   [ y
                    , y + 1 ]
  case (A { a = 1, b = True }, B) of
    (A { a = n }, t)
      | n > 5 -> print "never"
      | B <- t
      , [m] <- nub [n, n] -> do
        let k = m
              |+| 2
        print k
    _ -> return ()
  let x = 1; y = 2
      z = 3 in print (x |+| y |+| z)
  print . sort . map toUpper
    =<< return "layout"
  where
  { unused = ()
  ; } }
