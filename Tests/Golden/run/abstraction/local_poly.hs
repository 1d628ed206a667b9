-- Local polymorphism: signatures in let/where, polymorphic local operators and helpers used at several types, shadowing, local recursion groups
module Main where
import Data.Char (toUpper)
import qualified Data.List as L

swapAll :: (Ord a, Show b) => [(a, b)] -> ([(b, a)], String, Int)
swapAll ps = (map sw ps, glue (map (show . snd) ps) <+> glue ["|", show (cmp (map fst ps))], tally id (map fst ps) + tally not [True, False, True])
  where
    sw :: (x, y) -> (y, x)
    sw (x, y) = (y, x)
    glue :: [String] -> String
    glue = L.intercalate ","
    infixr 5 <+>
    (<+>) :: [z] -> [z] -> [z]
    [] <+> ys = ys
    (x : xs) <+> ys = x : xs <+> ys
    cmp :: Ord c => [c] -> [Ordering]
    cmp xs = zipWith compare xs (drop 1 xs)
    tally :: Eq d => (c -> d) -> [c] -> Int
    tally f xs = length (L.nub (map f xs))

mutual :: Int -> (Bool, Bool, [Int])
mutual n = (ev n, od n, trace' n [])
  where
    ev, od :: Integral i => i -> Bool
    ev 0 = True
    ev k = od (k - 1)
    od 0 = False
    od k = ev (toInteger k - 1)
    trace' k acc | k == 0 = acc
                 | ev k = trace' (k `div` 2) (k : acc)
                 | otherwise = trace' (k - 1) (k : acc)

shadow :: Int -> String
shadow x = let x' = x + 1 in
  case x' of
    x | x > 5, let x' = x * 2, even x' -> show (x, x')
      | Just x <- lookup x table -> let x' = map toUpper x in x' ++ (let x = 'q' in [x, x])
    _ -> (\x -> let { y = x; x = 3 } in show (x', length [y, y])) x
  where table = [(1, "one"), (x, "x"), (x + 1, "succ")]

pairUp :: [a] -> [b] -> [(a, b)]
pairUp xs ys = go xs ys
  where go (a : as) (b : bs) = keep (a, b) : go as bs
        go _ _ = []
        keep p = let (a, b) = p in (a, b)

nest :: Show a => Int -> a -> String
nest n a
  | n <= 0 = show a
  | even n = let b = (a, a) in wrap (nest (n - 2) b)
  | otherwise = nest (n - 1) [Just a]
  where wrap s = "{" ++ s ++ "}" ++ tag
        tag = if length (show a) > 5 then "L" else "s"

main :: IO ()
main = do
  print (swapAll [(1 :: Int, 'a'), (3, 'b'), (2, 'a')])
  print (swapAll [("x", [1 :: Int]), ("x", [])])
  print (mutual 10, mutual 7)
  mapM_ (putStrLn . shadow) [0, 2, 5, 9]
  print (pairUp "abc" [True, False], pairUp [()] (repeat 'z'))
  putStrLn (nest 3 'c') >> putStrLn (nest 4 (-1 :: Int))
  let twice f = f . f
      compose :: [a -> a] -> a -> a
      compose = foldr (.) id
      k = const; (a, b) = (twice (+ 1), twice ('x' :))
      poly = (\f -> f) `k` ()
  print (a (40 :: Int), b "y", twice twice (* 2) (1 :: Int), compose [reverse, drop 1, twice tail] "abcdef", poly 'p', poly True)
  print (let f 0 = []; f n = n : g (n - 1); g 0 = [0]; g n = negate n : f (n - 1) in (f 5, g (4 :: Int), map f [1, 2]))
