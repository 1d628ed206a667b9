-- A tree, shown with indentation by difference lists, and read again.
module Main where
data Tree = Leaf Int | Node String [Tree] deriving (Show, Read, Eq)
grow :: Int -> Int -> Tree
grow 0 n = Leaf n
grow d n = Node ("node" ++ show n) [grow (d - 1) (n * 3 + i) | i <- [0 .. 2]]
pretty :: Int -> Tree -> ShowS
pretty i (Leaf n) = showString (replicate i ' ') . shows n . showChar '\n'
pretty i (Node s ts) = showString (replicate i ' ') . showString s . showChar '\n' . foldr (.) id (map (pretty (i + 2)) ts)
main :: IO ()
main = do
  let t = grow 10 1
      s = pretty 0 t ""
  print (length s, length (lines s), length (show t))
  print (read (show (grow 4 1)) == grow 4 1)
