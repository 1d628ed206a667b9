{-# LANGUAGE CPP #-}
-- | Haskell's lexical rules hold for the preprocessor: GHC's, which is one for C, refuses this module or changes it.
module Main (main) where

#define TUPLES
#define ONE 1
#define ADD(a,b) ((a) + (b))

{- In a comment ONE's quotes ' and " mean nothing, {- nor do nested ones -} -}
-- don't ADD(

-- Operators that a preprocessor of C would take for comments or pastes.
(//), (##), (/*/) :: Int -> Int -> Int
a // b = a * 10 + b
a ## b = a * 100 + b
a /*/ b = a * 1000 + b

primed :: Int -> Int
primed x = x' + x'' where { x' = x + ONE; x'' = ADD(x', ONE) }

quotes :: [Char]
quotes = ['\'', '"', 'O', 'é', '\\'] ++ "ONE \" ONE '" ++ "/* no comment */ // ##"

gap :: String
gap = "a gap \
      \goes on, \
#ifdef TUPLES
      \with TUPLES, \
#endif
      \and ends ONE"

main :: IO ()
main = do
  mapM_ putStrLn [quotes, gap]
  print (1 // 2, 1 ## 2, 1 /*/ 2, primed 3)
