module Main where
pair :: (Int, String)
pair = let ident x = x in (ident 3, ident "s")
dup x = (x, x)
compose = \f g x -> f (g x)
swap' (a, b) = (b, a)
fold' f z [] = z
fold' f z (x : xs) = f x (fold' f z xs)
polyTree :: [(String, Int)]
polyTree = [(show' 'a', size "abc"), (show' True, size [1, 2])]
  where
    show' x = let wrap s = "<" ++ s ++ ">" in wrap (show x)
    size xs = sum (map (const 1) xs)
local :: Int -> ([Int], [Char])
local n = (rep n 1, rep n 'c')
  where rep 0 _ = []
        rep k x = x : rep (k - 1) x
nestedPoly :: (Int, Bool, Char)
nestedPoly =
  let k x y = x
      apply f = f 1 'c'
  in (apply k, apply (\_ _ -> True), k 'z' apply')
  where apply' = ()
-- capture of a monomorphic variable inside a polymorphic local function
tagged :: Show a => a -> (String, String)
tagged a = (tag 1, tag "x") where tag b = show a ++ ":" ++ show b
main :: IO ()
main = do
  print pair
  print (dup 'x', dup (dup 1))
  print (compose not even 3, swap' (1, 'a'), swap' (swap' ("x", ())))
  print (fold' (+) 0 [1, 2, 3], fold' (:) "" "abc", fold' (\x n -> n + 1) 0 [(), ()])
  print polyTree
  print (local 3, nestedPoly, tagged (Just 1))
  let pl a b = a + b
      twice f = f . f
      emp = []
      n = Nothing
  print (pl 1 2, pl 1.5 2.5, twice not True, twice (map succ) "ab")
  print (1 : emp, 'a' : emp, n == Just 1, n == Just 'x')
